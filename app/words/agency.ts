import { three, two } from './language.ts'

/** What an agency's worker reads: signing in, records, invitations, coming sessions, the own account. */
export const agencyWords = {
  records: two({ ja: '参加記録', en: 'Records' }),
  invitations: two({ ja: '招待', en: 'Invitations' }),
  programmes: two({ ja: '招ける集まり', en: 'Gatherings' }),
  sessions: two({ ja: '予定', en: 'Coming sessions' }),
  reminders: two({ ja: '声かけ', en: 'Reminding' }),
}

export const agencySignInWords = {
  heading: two({ ja: '支援機関のサインイン', en: 'Sign in for agencies' }),
  lead: two({
    ja: '登録したメールアドレスに、確認の番号を送ります。パスワードはありません。',
    en: 'We send a number to your registered mail address. There is no password.',
  }),
  withoutAccount: two({
    ja: '参加記録は、サインインしなくても、受け取り先のメールだけで読めます。',
    en: 'Records can be read in your mailbox without signing in.',
  }),
}

export const mailboxWords = {
  heading: two({ ja: '受け取り先の確認', en: 'Confirm a mailbox' }),
  lead: two({
    ja: '参加記録を受け取るメールボックスに、コードを送りました。そのコードを入れてください。アカウントはいりません。',
    en: 'We sent a code to the mailbox that is to receive records. Please type it here. You need no account.',
  }),
  code: two({ ja: 'メールにあるコード', en: 'The code in the mail' }),
  codeHint: two({
    ja: '小文字でも、区切りがなくてもかまいません。',
    en: 'Small letters are fine, and so are missing dashes.',
  }),
  confirm: two({ ja: '受け取り先にする', en: 'Confirm this mailbox' }),
  doneHeading: two({ ja: '確認できました', en: 'Confirmed' }),
  done: two({
    ja: ({ agency }: { agency: string }) =>
      `ありがとうございます。「${agency}」の参加記録は、これからこのメールボックスに届きます。`,
    en: ({ agency }) => `Thank you. Records for “${agency}” now arrive in this mailbox.`,
  }),
  doneNext: two({
    ja: 'することは、もうありません。このページは閉じてかまいません。',
    en: 'There is nothing more to do. You can close this page.',
  }),
}

export const recordWords = {
  heading: two({ ja: '参加記録', en: 'Attendance records' }),
  lead: two({
    ja: '本人が文を読んで、同意したものだけが届きます。',
    en: 'Only what the person has read and agreed to arrives here.',
  }),
  caption: two({ ja: '届いた参加記録', en: 'Records received' }),
  reference: two({ ja: '受付番号', en: 'Reference' }),
  caseNumber: two({ ja: 'ケース番号', en: 'Case number' }),
  day: two({ ja: '参加した日', en: 'Day of the session' }),
  received: two({ ja: '届いた日', en: 'Received' }),
  state: two({ ja: 'ようす', en: 'State' }),
  unopened: two({ ja: 'まだ開いていません', en: 'Not opened yet' }),
  opened: two({ ja: '開きました', en: 'Opened' }),
  acknowledged: two({ ja: '受け取り済み', en: 'Acknowledged' }),
  emptyHeading: two({ ja: 'まだ記録はありません', en: 'No records yet' }),
  empty: two({
    ja: '届くと、ここに並びます。受け取り先のメールにも同じものが届きます。記録がないことは、来なかったことを意味しません。',
    en: 'Records appear here as they arrive, and in your mailbox. No record does not mean that somebody stayed away.',
  }),
  recordHeading: two({
    ja: ({ reference }: { reference: string }) => `受付番号 ${reference}`,
    en: ({ reference }) => `Reference ${reference}`,
  }),
  sentAt: two({
    ja: ({ at }: { at: string }) => `${at}にお送りしました`,
    en: ({ at }) => `Sent ${at}`,
  }),
  blockHeading: two({ ja: '記録の全文', en: 'The record' }),
  blockLead: two({
    ja: 'このまま、支援記録に写せます。',
    en: 'You can copy it into your own files as it stands.',
  }),
  logged: two({
    ja: 'この記録を開いたことは、提供の記録に残ります。',
    en: 'That you opened this record is written down.',
  }),
  acknowledgeHeading: two({ ja: '受け取ったことを知らせる', en: 'Say that it has arrived' }),
  comment: two({ ja: '事務局へのひとこと', en: 'A word to the office' }),
  commentHint: two({
    ja: '本人の名前や、くわしい事情は書かないでください。',
    en: 'Please write no name and no personal details.',
  }),
  acknowledge: two({ ja: '受け取りました', en: 'It has arrived' }),
  acknowledgedHeading: two({ ja: '受け取りを知らせてあります', en: 'Acknowledged' }),
  acknowledgedBy: two({
    ja: ({ name, at }: { name: string; at: string }) => `${at}　${name}`,
    en: ({ name, at }) => `${name}, ${at}`,
  }),
  done: two({ ja: '受け取りを知らせました。', en: 'The office has been told.' }),
  back: two({ ja: '参加記録の一覧へ', en: 'All records' }),
}

export const invitationWords = {
  heading: two({ ja: '招待', en: 'Invitations' }),
  lead: two({
    ja: '招待は14日間、一度だけ使えます。使われたかどうかは、ここには出ません。来るかどうかは本人が決めることだからです。',
    en: 'An invitation works once within 14 days. Whether it was used is not shown: coming is the person’s own choice.',
  }),
  create: two({ ja: '招待する', en: 'Invite somebody' }),
  caption: two({ ja: '出した招待', en: 'Invitations made' }),
  caseNumber: two({ ja: 'ケース番号', en: 'Case number' }),
  way: two({ ja: '渡し方', en: 'How' }),
  byMail: two({ ja: 'メール', en: 'Mail' }),
  bySlip: two({ ja: '紙', en: 'Slip' }),
  created: two({ ja: '作った日', en: 'Made' }),
  until: two({ ja: '期限', en: 'Until' }),
  state: two({ ja: 'ようす', en: 'State' }),
  issued: two({ ja: '出してあります', en: 'Issued' }),
  expired: two({ ja: '期限切れ', en: 'Expired' }),
  revoked: two({ ja: '取り消し', en: 'Revoked' }),
  action: two({ ja: 'すること', en: 'Action' }),
  revoke: two({ ja: '取り消す', en: 'Revoke' }),
  revokedDone: two({
    ja: '取り消しました。まだ使われていなければ、もう使えません。',
    en: 'Revoked. If it was not used yet, it no longer works.',
  }),
  emptyHeading: two({ ja: 'まだ招待はありません', en: 'No invitations yet' }),
  empty: two({
    ja: 'ケース番号があれば、紙でもメールでも招待できます。本人の名前はいりません。',
    en: 'A case number is enough to invite somebody, on paper or by mail. No name is needed.',
  }),
  newHeading: two({ ja: '招待する', en: 'Invite somebody' }),
  newLead: two({
    ja: '本人の名前は書きません。あなたの機関のケース番号だけで、記録とつながります。',
    en: 'No name is written. Your own case number connects the records.',
  }),
  caseNumberHint: two({
    ja: 'あなたの機関で使っている番号です。名前や生年月日が分かる番号は避けてください。',
    en: 'The number your agency uses. Please avoid numbers that give away a name or birthday.',
  }),
  chooseWay: two({ ja: 'どうやって渡しますか', en: 'How will it reach the person?' }),
  slipOption: two({ ja: '紙で渡す', en: 'On paper' }),
  slipHint: two({
    ja: 'つぎの画面で印刷します。電話でコードを読み上げることもできます。',
    en: 'You print it on the next page, or read the code out on the phone.',
  }),
  mailOption: two({ ja: 'メールで送る', en: 'By mail' }),
  mailHint: two({
    ja: '本人のアドレスへ、事務局から送ります。あなたの機関の名前は出ません。',
    en: 'We send it to the person’s own address. Your agency is not named.',
  }),
  address: two({ ja: '本人のメールアドレス', en: 'The person’s mail address' }),
  addressHint: two({
    ja: 'メールで送るときだけ入れてください。',
    en: 'Only if you send it by mail.',
  }),
  addressMissing: two({
    ja: 'メールで送るには、アドレスを入れてください。',
    en: 'Please enter an address to send it by mail.',
  }),
  language: two({ ja: '本人のことば', en: 'The person’s language' }),
  make: two({ ja: '招待を作る', en: 'Make the invitation' }),
  mailedDone: two({ ja: '招待をメールで送りました。', en: 'The invitation is on its way.' }),
  madeHeading: two({
    ja: ({ caseNumber }: { caseNumber: string }) => `ケース番号 ${caseNumber} の招待`,
    en: ({ caseNumber }) => `Invitation for case ${caseNumber}`,
  }),
  madeLead: two({
    ja: 'この紙は、いまだけ出ます。印刷するか、電話でコードを読み上げてください。このページを離れると、もう出せません。なくしたときは、取り消して作り直せます。',
    en: 'This slip is shown only now. Print it, or read the code out on the phone. Once you leave, it cannot be shown again; you can always revoke it and make another.',
  }),
  toList: two({ ja: '招待の一覧へ', en: 'All invitations' }),
}

/** The printed slip, in the language of the person who is invited. It names no agency and no case. */
export const slipWords = {
  heading: three({ ja: 'ご案内', easy: 'お知らせ', en: 'An invitation' }),
  lead: three({
    ja: 'オンラインの小さな集まりに、よかったら来てみませんか。本当の名前も、顔も、声もいりません。',
    easy: 'インターネットの 小さな 集まりです。よかったら、来てください。本当の 名前は いりません。顔も 声も 出さなくて いいです。',
    en: 'You are welcome at our small online gatherings. No real name, no face, no voice is needed.',
  }),
  returnHeading: three({ ja: '戻るためのコード', easy: '戻るための コード', en: 'Your way back' }),
  returnLead: three({
    ja: 'あなたの席は、そのまま残っています。前の入室キーのかわりに、これで入れます。',
    easy: 'あなたの 席は あります。前の キーの かわりに、これで 入ってください。',
    en: 'Your place is still yours. Come in with this instead of your old key.',
  }),
  camera: three({
    ja: 'スマートフォンのカメラを、この模様に向けてください。',
    easy: 'スマホの カメラを、この もようにむけてください。',
    en: 'Point your phone’s camera at this square.',
  }),
  qr: three({ ja: '入るための模様', easy: '入るための もよう', en: 'Square code to come in' }),
  type: three({
    ja: 'または、このページを開いて、コードを入れてください。',
    easy: 'または、この ページを 開いて、コードを 入れてください。',
    en: 'Or open this page and type the code.',
  }),
  code: three({ ja: 'コード', easy: 'コード', en: 'Code' }),
  until: three({
    ja: ({ day }: { day: string }) => `${day}まで、一度だけ使えます。`,
    easy: ({ day }) => `${day}まで つかえます。つかえるのは 1回です。`,
    en: ({ day }) => `It works once, until ${day}.`,
  }),
  ask: three({
    ja: ({ office, phone }: { office: string; phone: string }) =>
      `分からないときは　${office}　電話 ${phone}`,
    easy: ({ office, phone }) => `わからないときは　${office}　電話 ${phone}`,
    en: ({ office, phone }) => `If you are stuck: ${office}, phone ${phone}`,
  }),
  dates: three({ ja: '席のある日', easy: '席が ある日', en: 'You have a place on' }),
  phone: three({
    ja: ({ phone }: { phone: string }) => `電話 ${phone}`,
    easy: ({ phone }) => `電話 ${phone}`,
    en: ({ phone }) => `Phone ${phone}`,
  }),
  paper: three({ ja: '紙の大きさ', easy: '紙の 大きさ', en: 'Size of the paper' }),
  papers: {
    a4: three({ ja: 'A4の紙', easy: 'A4の 紙', en: 'An A4 sheet' }),
    card: three({
      ja: '財布に入るカード',
      easy: 'さいふに 入る カード',
      en: 'A card for the wallet',
    }),
  },
}

export const agencySessionWords = {
  heading: two({ ja: 'これからの予定', en: 'Coming sessions' }),
  lead: two({
    ja: '案内するときの目安にしてください。だれが来るかは、ここには出ません。',
    en: 'For telling people when there is something. Who comes is not shown.',
  }),
  online: two({ ja: 'オンライン', en: 'Online' }),
  on_site: two({ ja: '会場', en: 'On site' }),
  both: two({ ja: '会場とオンライン', en: 'On site and online' }),
  cancelled: two({ ja: '中止', en: 'Cancelled' }),
  emptyHeading: two({ ja: 'いまは予定がありません', en: 'Nothing is planned now' }),
  empty: two({
    ja: '決まりしだい、ここに並びます。',
    en: 'Sessions appear here once they are planned.',
  }),
}

export const reminderListWords = {
  heading: two({ ja: '声をかけてよい人', en: 'People you may remind' }),
  lead: two({
    ja: '「声をかけてもらう」を選んだ人が、2週間のうちに来る日です。ここにない人について、分かることはありません。',
    en: 'Days within two weeks on which somebody comes who asked to be reminded. Who is not here tells nothing.',
  }),
  logged: two({
    ja: '開いたことは、記録に残ります。',
    en: 'That you opened this is written down.',
  }),
  list: two({ ja: '声をかけてよい人の一覧', en: 'List of people you may remind' }),
  day: two({ ja: '日にち', en: 'Day' }),
  caseNumber: two({ ja: 'ケース番号', en: 'Case number' }),
  emptyHeading: two({ ja: 'いまは、だれもいません', en: 'Nobody at the moment' }),
  empty: two({
    ja: '本人が選び、日にちが近づくと、ここに並びます。',
    en: 'People appear here when they have chosen it and the day comes near.',
  }),
}

export const agencyAccountWords = {
  heading: two({ ja: 'あなたの設定', en: 'Your settings' }),
  language: two({ ja: 'ことば', en: 'Language' }),
  languageOf: two({ ja: '画面と、届くメールのことば', en: 'Of these pages and of mail to you' }),
  save: two({ ja: '変える', en: 'Change' }),
  saved: two({ ja: '変えました。', en: 'Changed.' }),
  signIns: two({ ja: 'サインインしているブラウザー', en: 'Where you are signed in' }),
  signInsLead: two({
    ja: '見覚えのないものがあれば、終わらせてください。',
    en: 'If you do not know one of them, end it.',
  }),
  signInList: two({ ja: 'ブラウザーの一覧', en: 'List of browsers' }),
  device: two({ ja: 'ブラウザー', en: 'Browser' }),
  since: two({ ja: 'はじめ', en: 'Since' }),
  lastSeen: two({ ja: '最後に使った', en: 'Last used' }),
  here: two({ ja: 'いまのブラウザー', en: 'This one' }),
  action: two({ ja: 'すること', en: 'Action' }),
  end: two({ ja: '終わらせる', en: 'End it' }),
  ended: two({ ja: '終わらせました。', en: 'Ended.' }),
  signOut: two({ ja: 'サインアウト', en: 'Sign out' }),
}
