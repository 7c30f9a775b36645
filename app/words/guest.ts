import { three, two } from './language.ts'

type Named = { name: string; affiliation: string }

/** What a guest is in a session, as everybody in it reads. */
export const guestRoleWords = {
  speaker: three({ ja: '話し手', easy: '話す人', en: 'Speaker' }),
  observer: three({ ja: '見学者', easy: '見学の 人', en: 'Observer' }),
  captioner: three({ ja: '文字通訳', easy: '文字に する人', en: 'Captioner' }),
  interpreter: three({ ja: '手話通訳', easy: '手話の 人', en: 'Sign interpreter' }),
}

/** To the people of a session: who else will be there. */
export const guestWords = {
  heading: three({ ja: 'この回に来る方', easy: '来る人', en: 'Who else comes' }),
  observers: three({
    ja: '見学の方が来ます',
    easy: '見学の 人が 来ます',
    en: 'Somebody looks on',
  }),
  named: three({
    ja: (p: Named) => (p.affiliation ? `${p.name}（${p.affiliation}）` : p.name),
    easy: (p: Named) => (p.affiliation ? `${p.name}（${p.affiliation}）` : p.name),
    en: (p: Named) => (p.affiliation ? `${p.name} (${p.affiliation})` : p.name),
  }),
  mayStepBack: three({
    ja: '気がすすまなければ、今回はやめても大丈夫です。理由は聞きません。だれにも伝わりません。',
    easy: 'いやなときは、今回は やめても いいです。りゆうは ききません。だれにも つたえません。',
    en: 'If you would rather not, step back this time. Nobody asks why, and nobody is told.',
  }),
  look: three({ ja: 'この回を見る', easy: 'この 回を 見る', en: 'Look at this session' }),
}

/** The guests' own door. */
export const guestDoorWords = {
  heading: three({ ja: 'ゲストの入口', easy: 'ゲストの 入口', en: 'Guests’ door' }),
  withLink: three({
    ja: '下のボタンを押すと、お招きした回のページがひらきます。',
    easy: '下の ボタンを おして ください。',
    en: 'Press the button, and the page of your session opens.',
  }),
  withCode: three({
    ja: 'お渡しした紙にあるゲストキーを入れてください。',
    easy: '紙に ある ゲストキーを 入れて ください。',
    en: 'Please type the guest key from the paper you were given.',
  }),
  code: three({ ja: 'ゲストキー', easy: 'ゲストキー', en: 'Guest key' }),
  codeHint: three({
    ja: '11文字です。大文字と小文字、間の空きは気にしなくて大丈夫です。',
    easy: '11文字です。大きい 字でも 小さい 字でも いいです。',
    en: '11 characters. Capitals and spaces do not matter.',
  }),
  open: three({ ja: 'ひらく', easy: 'ひらく', en: 'Open' }),
  participantDoor: three({
    ja: '入室キーをお持ちの方は、こちらから',
    easy: '入室キーが ある人は こちら',
    en: 'You hold an entry key? This way',
  }),
  lead: three({
    ja: (p: { role: string }) => `${p.role}としてお招きしています。ありがとうございます。`,
    easy: (p: { role: string }) => `あなたは ${p.role}です。ありがとうございます。`,
    en: (p: { role: string }) => `You are invited as: ${p.role}. Thank you for coming.`,
  }),
  role: three({ ja: '役割', easy: '役', en: 'Role' }),
  name: three({ ja: 'へやでの名前', easy: '名前', en: 'Name in the room' }),
  when: three({ ja: 'いつ', easy: 'いつ', en: 'When' }),
  doors: three({ ja: 'ひらく時間', easy: 'あく 時間', en: 'Doors' }),
  hosts: three({ ja: '進行', easy: 'スタッフ', en: 'Hosts' }),
  asksHeading: three({
    ja: 'お願い',
    easy: 'おねがい',
    en: 'What we ask of you',
  }),
  asks: {
    nicknames: three({
      ja: '参加する人は、よび名で来ています。本名や住んでいる所を聞かないでください。',
      easy: 'ほんとうの 名前や 住所を きかないで ください。',
      en: 'People come under nicknames. Please do not ask for real names or where they live.',
    }),
    recording: three({
      ja: '録音、録画、画面の撮影はしないでください。ここでも記録はしません。',
      easy: '録音、録画、写真は だめです。ここでも しません。',
      en: 'Please do not record or photograph anything. The hub records nothing either.',
    }),
    outside: three({
      ja: 'だれが来ていたか、何を話していたかは、外で話さないでください。',
      easy: 'ここの 話を 外で しないで ください。',
      en: 'Please do not tell anybody who was here or what they said.',
    }),
    visible: three({
      ja: 'へやの中では、役割がいつも名前の横に出ます。',
      easy: '名前の よこに 役が 出ます。',
      en: 'In the room your role always stands beside your name.',
    }),
  },
  enter: three({ ja: '入る', easy: '入る', en: 'Go in' }),
  notYet: three({
    ja: (p: { door: string }) => `${p.door} の60分前から、ここに「入る」が出ます。`,
    easy: (p: { door: string }) => `${p.door} の 60分前に、「入る」が 出ます。`,
    en: (p: { door: string }) => `From 60 minutes before ${p.door} you can go in from here.`,
  }),
  cancelled: three({
    ja: 'この回は中止になりました。お越しいただく必要はありません。',
    easy: 'この 回は なくなりました。',
    en: 'This session was cancelled. There is no need to come.',
  }),
  over: three({
    ja: 'この回は終わりました。ありがとうございました。',
    easy: 'おわりました。ありがとうございました。',
    en: 'This session is over. Thank you.',
  }),
  signOut: three({ ja: 'この画面をとじる', easy: 'とじる', en: 'Leave this page' }),
}

/** Guests, as the desk invites them. */
export const guestDeskWords = {
  heading: two({ ja: 'ゲスト', en: 'Guests' }),
  lead: two({
    ja: '話し手、見学者、文字通訳、手話通訳を、この回だけに招きます。役割は、へやの全員に見えます。',
    en: 'Invite a speaker, an observer, a captioner or an interpreter to this one session. Everybody in the room sees the role.',
  }),
  toGuests: two({ ja: 'ゲストを招く・見る', en: 'Guests' }),
  none: two({ ja: 'ゲストはまだいません', en: 'No guests yet' }),
  noneText: two({
    ja: '招くと、ゲストキーが1回だけ表示されます。',
    en: 'When you invite one, their guest key is shown once.',
  }),
  invite: two({ ja: 'ゲストを招く', en: 'Invite a guest' }),
  role: two({ ja: '役割', en: 'Role' }),
  name: two({ ja: 'へやでの名前', en: 'Name in the room' }),
  nameHint: two({ ja: '例：佐藤さん（40文字まで）', en: 'Up to 40 characters' }),
  affiliation: two({ ja: 'どこの方か', en: 'Where they come from' }),
  affiliationHint: two({
    ja: '例：市役所 福祉課。参加者が読みます。見学者には必要です。',
    en: 'Participants read it; needed for an observer.',
  }),
  observerNote: two({
    ja: (p: { count: number }) =>
      `見学者を招くと、申込のある${p.count}人に知らせが行き、やめることもできます。ひらく時間の24時間前まで招けます。`,
    en: (p: { count: number }) =>
      `Inviting an observer tells the ${p.count} people registered, who may step back. Up to 24 hours before the doors.`,
  }),
  observerTooLate: two({
    ja: 'ひらく時間まで24時間を切ったので、見学者はもう招けません。',
    en: 'The doors open in less than 24 hours: no more observers can be invited.',
  }),
  withoutMail: two({
    ja: 'メールでは知らせられない人',
    en: 'Cannot be told by mail',
  }),
  withoutMailLead: two({
    ja: '本人の画面には出ています。見学者が来ることを、電話か、会ったときに伝えてください。',
    en: 'It stands on their own pages. Please tell them about the observer by phone or in person.',
  }),
  noNickname: two({ ja: 'よび名なし', en: 'No nickname' }),
  submit: two({ ja: '招く', en: 'Invite' }),
  issued: two({
    ja: (p: { name: string }) => `${p.name}のゲストキー`,
    en: (p: { name: string }) => `Guest key of ${p.name}`,
  }),
  issuedLead: two({
    ja: 'いま一度だけ表示されます。印刷するか、QRかリンクを本人だけに渡してください。',
    en: 'Shown this once. Print it, or give the square or the link to them alone.',
  }),
  qr: two({ ja: 'ゲストの入口のQR', en: 'QR of the guests’ door' }),
  link: two({ ja: 'ゲストの入口へのリンク', en: 'Link to the guests’ door' }),
  back: two({ ja: 'ゲストの一覧へ', en: 'Back to the guests' }),
  toSession: two({ ja: 'この回のページへ', en: 'To the session' }),
  renew: two({ ja: 'キーを作りなおす', en: 'New key' }),
  renewLead: two({
    ja: '前のキーは使えなくなり、もう入っている画面もとじます。',
    en: 'The old key stops working, and pages opened with it are signed out.',
  }),
  revoke: two({ ja: '招待をやめる', en: 'Take back' }),
  revoked: two({ ja: '招待を取り消しました', en: 'The invitation was taken back' }),
}
