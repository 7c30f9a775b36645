import { three, two } from './language.ts'

/** What stands in every message, whatever it is about. */
export const mailWords = {
  sender: three({ ja: '縁側', easy: '縁側', en: 'Engawa' }),
  askHeading: three({
    ja: '分からないことは、こちらへ',
    easy: 'わからないときは',
    en: 'If anything is unclear',
  }),
  phone: three({
    ja: ({ phone }: { phone: string }) => `電話 ${phone}`,
    easy: ({ phone }) => `電話 ${phone}`,
    en: ({ phone }) => `Phone ${phone}`,
  }),
  notYou: three({
    ja: '心当たりがないときは、このメールを捨ててください。何も起こりません。',
    easy: 'しらないメールのときは、すててください。だいじょうぶです。',
    en: 'If you did not expect this mail, you can throw it away. Nothing happens.',
  }),
}

export const signInCodeWords = {
  subject: two({ ja: '【縁側】確認の番号', en: '[Engawa] Your number' }),
  lead: two({
    ja: '画面に、つぎの番号を入れてください。',
    en: 'Please type this number on the page.',
  }),
  life: two({
    ja: ({ minutes }: { minutes: number }) =>
      `${minutes}分のあいだ、番号をたのんだブラウザーでだけ使えます。`,
    en: ({ minutes }) => `It works for ${minutes} minutes, only in the browser that asked for it.`,
  }),
  neverAsked: two({
    ja: '事務局から、この番号をお聞きすることはありません。',
    en: 'The office never asks you for this number.',
  }),
}

export const mailboxCodeWords = {
  subject: two({ ja: '【縁側】受け取り先の確認', en: '[Engawa] Please confirm this mailbox' }),
  lead: two({
    ja: ({ agency }: { agency: string }) =>
      `このメールアドレスを、「${agency}」が参加記録を受け取る先として登録しようとしています。`,
    en: ({ agency }) => `This address is about to receive attendance records for “${agency}”.`,
  }),
  todo: two({
    ja: '受け取ってよければ、つぎのページに、このコードを入れてください。アカウントはいりません。',
    en: 'If that is right, please type this code on the page below. You need no account.',
  }),
  code: two({ ja: 'コード', en: 'Code' }),
  page: two({ ja: '確認のページ', en: 'Where to type it' }),
  before: two({
    ja: '確認されるまで、このアドレスにほかのメールは送りません。コードは14日間使えます。',
    en: 'Until then nothing else is sent here. The code works for 14 days.',
  }),
  byPhone: two({
    ja: 'ページが開けないときは、電話でコードをお伝えください。こちらで登録します。',
    en: 'If the page does not open, please call us.',
  }),
}

export const staffWelcomeWords = {
  subject: two({
    ja: '【縁側】はじめてのサインイン',
    en: '[Engawa] Signing in for the first time',
  }),
  lead: two({
    ja: 'スタッフとして登録されました。',
    en: 'You have been added as a member of staff.',
  }),
  todo: two({
    ja: 'つぎのページでこのメールアドレスを入れると、確認の番号が届きます。その番号で入ってください。',
    en: 'Enter this mail address on the page below. A number comes by mail; it lets you in.',
  }),
  page: two({ ja: 'サインイン', en: 'Sign in' }),
  second: two({
    ja: '入ったら、パスキーか認証アプリを登録してください。メールが止まっても入れるようになります。',
    en: 'Once inside, please add a passkey or an authenticator app, so that you get in when mail is down.',
  }),
}

export const workerWelcomeWords = {
  subject: two({
    ja: '【縁側】はじめてのサインイン',
    en: '[Engawa] Signing in for the first time',
  }),
  lead: two({
    ja: '参加記録を画面でも見られるように、あなたの入口を用意しました。',
    en: 'A way in has been made for you, so that you can also read records on a page.',
  }),
  todo: two({
    ja: 'つぎのページでこのメールアドレスを入れると、確認の番号が届きます。その番号で入ってください。',
    en: 'Enter this mail address on the page below. A number comes by mail; it lets you in.',
  }),
  page: two({ ja: 'サインイン', en: 'Sign in' }),
  notNeeded: two({
    ja: '使わなくてもかまいません。参加記録は、これまでどおり受け取り先のメールだけで読めます。',
    en: 'You need not use it. Records arrive by mail, complete, as before.',
  }),
}

export const invitationMailWords = {
  subject: three({ ja: '【縁側】ご案内', easy: '【縁側】お知らせ', en: '[Engawa] For you' }),
  lead: three({
    ja: 'オンラインの小さな集まりへの、ご案内です。',
    easy: 'インターネットの 小さな 集まりの お知らせです。',
    en: 'You are welcome at our small online gatherings.',
  }),
  ease: three({
    ja: '本当の名前も、顔も、声もいりません。聞いているだけ、読んでいるだけでも大丈夫です。来ないことにしても、だれにも伝わりません。',
    easy: '本当の 名前は いりません。顔も 声も 出さなくて いいです。聞くだけ、読むだけでも いいです。来なくても、だれにも 言いません。',
    en: 'No real name, no face, no voice is needed. You may just listen, or just read. If you choose not to come, nobody is told.',
  }),
  open: three({ ja: 'ここから入れます', easy: 'ここから 入れます', en: 'Come in here' }),
  code: three({
    ja: 'リンクが開かないときは、このコードを入れてください',
    easy: 'リンクが 開かないときは、この コードを 入れてください',
    en: 'If the link does not open, type this code',
  }),
  codePage: three({
    ja: 'コードを入れるページ',
    easy: 'コードを 入れる ページ',
    en: 'Where to type the code',
  }),
  life: three({
    ja: ({ until }: { until: string }) => `${until}まで、一度だけ使えます。`,
    easy: ({ until }) => `${until}まで つかえます。つかえるのは 1回です。`,
    en: ({ until }) => `It works once, until ${until}.`,
  }),
  late: three({
    ja: '期限が過ぎても、電話をもらえれば新しいものをお送りします。',
    easy: '日にちが すぎたら、電話してください。あたらしいものを おくります。',
    en: 'If it is too late, call us and we send a new one.',
  }),
  lateWithoutPhone: three({
    ja: '期限が過ぎたときは、紹介してくれた人に伝えてください。',
    easy: '日にちが すぎたら、しょうかいした人に 言ってください。',
    en: 'If it is too late, tell the person who invited you.',
  }),
}

export const feedbackMailWords = {
  subject: two({
    ja: ({ reference }: { reference: string }) =>
      `【参加記録】新しい記録があります（受付番号 ${reference}）`,
    en: ({ reference }) => `[Attendance record] A new record (reference ${reference})`,
  }),
  lead: two({
    ja: '参加記録をお届けします。下の線のあいだが記録の全部です。',
    en: 'Here is an attendance record. It stands, complete, between the lines.',
  }),
  complete: two({
    ja: 'このメールだけで完結しています。添付ファイルはありません。リンクを開く必要もありません。',
    en: 'This mail is complete in itself. Nothing is attached, and no link needs to be opened.',
  }),
  onPage: two({
    ja: 'サインインできる方は、同じ記録を画面でも見られます。',
    en: 'If you have a way in, you can read the same record on a page.',
  }),
  noReply: two({
    ja: 'お問い合わせは電話で、受付番号をお伝えください。返信のメールに、お名前などを書かないでください。',
    en: 'Please call us with any question and quote the reference. Please write no name into a reply.',
  }),
  noReplyWithoutPhone: two({
    ja: 'お問い合わせのときは、受付番号をお伝えください。返信のメールに、お名前などを書かないでください。',
    en: 'With any question, please quote the reference. Please write no name into a reply.',
  }),
}

export const feedbackReadyWords = {
  subject: three({
    ja: '【縁側】見てほしい文があります',
    easy: '【縁側】見てほしい ものが あります',
    en: '[Engawa] Something for you to read',
  }),
  lead: three({
    ja: 'あなたに見てほしい文ができました。',
    easy: 'あなたに 見てほしい 文が あります。',
    en: 'There is a text for you to read.',
  }),
  yours: three({
    ja: 'あなたが「いい」と言うまで、どこにも送りません。変えることも、送らないことにもできます。',
    easy: 'あなたが「いい」と 言うまで、どこにも おくりません。かえることも できます。やめることも できます。',
    en: 'It goes nowhere until you say yes. You can change it, or decide against it.',
  }),
  noHurry: three({
    ja: 'いそぎません。そのままにしておくと、送られません。',
    easy: 'いそがなくて いいです。何も しなければ、おくりません。',
    en: 'There is no hurry. If you leave it, it is not sent.',
  }),
  open: three({ ja: '見る', easy: '見る', en: 'Read it' }),
}

/** Why sealed contact data was opened: the closed list. */
export const unsealingReasonWords = {
  requested_by_person: two({ ja: '本人からたのまれた', en: 'The person asked for it' }),
  safety_of_life: two({ ja: '命や安全のため', en: 'For safety of life' }),
  delivery_failed: two({ ja: 'メールが届かなかった', en: 'Mail could not be delivered' }),
  correction: two({ ja: '書きまちがいを直すため', en: 'To correct a mistake' }),
}

export type UnsealingReason = keyof typeof unsealingReasonWords

export const unsealingNoticeWords = {
  subject: two({
    ja: '【縁側】開封の記録を確かめてください',
    en: '[Engawa] Please review an opening',
  }),
  lead: two({
    ja: '封をしてある連絡先が、一件開かれました。',
    en: 'Sealed contact data was opened once.',
  }),
  who: two({ ja: '開いた人', en: 'Opened by' }),
  when: two({ ja: '時刻', en: 'At' }),
  why: two({ ja: '理由', en: 'Reason' }),
  todo: two({
    ja: '理由に合っているか、つぎのページで確かめてください。本人のページにも、開かれたことが出ています。',
    en: 'Please check on the page below that the reason holds. The person sees the opening on their own page too.',
  }),
  page: two({ ja: '記録を見る', en: 'See the record' }),
}
