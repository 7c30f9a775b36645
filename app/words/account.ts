import { two } from './language.ts'

export const accountWords = {
  heading: two({ ja: 'わたしのアカウント', en: 'My account' }),
  name: two({ ja: '名前（へやで見えます）', en: 'Name (shown in rooms)' }),
  address: two({ ja: '番号を受けとるメールアドレス', en: 'Mail address for sign-in numbers' }),
  language: two({ ja: '画面のことば', en: 'Language' }),
  save: two({ ja: '保存する', en: 'Save' }),
  saved: two({ ja: '保存しました', en: 'Saved' }),
  second: two({ ja: 'もう一つの鍵', en: 'Second factor' }),
  secondNone: two({
    ja: 'まだありません。メールが止まったときも入れるように、認証アプリかパスキーを加えてください。',
    en: 'None yet. Add an authenticator app or a passkey, so that you get in when mail is down.',
  }),
  authenticator: two({ ja: '認証アプリ', en: 'Authenticator app' }),
  authenticatorOn: two({
    ja: (p: { left: number }) => `使っています（回復コードの残り ${p.left}）`,
    en: (p: { left: number }) => `In use (${p.left} recovery codes left)`,
  }),
  passkeys: two({ ja: 'パスキー', en: 'Passkeys' }),
  passkeyCount: two({
    ja: (p: { count: number }) => `${p.count}個`,
    en: (p: { count: number }) => `${p.count}`,
  }),
  browsers: two({ ja: 'いま入っている機器', en: 'Signed-in browsers' }),
  thisOne: two({ ja: 'この機器', en: 'This one' }),
  endBrowser: two({ ja: '出す', en: 'Sign out' }),
  browserEnded: two({ ja: 'その機器から出ました', en: 'That browser was signed out' }),
  signOut: two({ ja: 'この機器から出る', en: 'Sign out here' }),
  begin: two({ ja: '認証アプリを加える', en: 'Add an authenticator app' }),
  scan: two({
    ja: '認証アプリでこの絵を読み、出てきた6桁の番号を入れてください。',
    en: 'Read this picture with the app, then type the six digits it shows.',
  }),
  secret: two({ ja: '絵が読めないときの文字', en: 'If the picture cannot be read' }),
  code: two({ ja: '6桁の番号', en: 'Six digits' }),
  confirm: two({ ja: '確かめる', en: 'Confirm' }),
  recoveryHeading: two({ ja: '回復コードです', en: 'Your recovery codes' }),
  recoveryLead: two({
    ja: 'いま一度だけ表示します。印刷して、電話とは別のところにしまってください。一つずつ、一度だけ使えます。',
    en: 'Shown only once. Print them and keep them apart from your phone. Each works once.',
  }),
  kept: two({ ja: 'しまいました', en: 'I have kept them' }),
  remove: two({ ja: '認証アプリをはずす', en: 'Remove the app' }),
  removeLead: two({
    ja: 'はずすには、いまの番号を入れてください。',
    en: 'Type the present number to remove it.',
  }),
  removed: two({ ja: 'はずしました', en: 'Removed' }),
  passkeyLabel: two({ ja: 'どの機器か', en: 'Which device' }),
  addPasskey: two({ ja: 'パスキーを加える', en: 'Add a passkey' }),
  passkeyFailed: two({ ja: '加えられませんでした', en: 'It could not be added' }),
  noPasskeys: two({ ja: 'パスキーはまだありません。', en: 'No passkeys yet.' }),
}

export const staffWords = {
  heading: two({ ja: 'スタッフ', en: 'Staff' }),
  invite: two({ ja: 'スタッフを招く', en: 'Invite staff' }),
  inviteLead: two({
    ja: '入り方をメールで知らせます。パスワードはありません。',
    en: 'They are told by mail how to sign in. There is no password.',
  }),
  invited: two({ ja: '招きました', en: 'Invited' }),
  name: two({ ja: '名前', en: 'Name' }),
  address: two({ ja: 'メールアドレス', en: 'Mail address' }),
  roles: two({ ja: '役割', en: 'Roles' }),
  role: {
    facilitator: two({ ja: '進行役', en: 'Facilitator' }),
    counsellor: two({ ja: '相談員', en: 'Counsellor' }),
    coordinator: two({ ja: '事務局', en: 'Coordinator' }),
    administrator: two({ ja: '管理者', en: 'Administrator' }),
  },
  end: two({ ja: 'やめる', en: 'End' }),
  ended: two({ ja: 'アカウントをとめました', en: 'The account was ended' }),
}

export const networkWords = {
  heading: two({ ja: 'ネットワークの設定', en: 'The network' }),
  name: two({ ja: 'ネットワークの名前', en: 'Name of the network' }),
  officeName: two({ ja: '事務局のよび名', en: 'Name of the office' }),
  phone: two({ ja: '電話', en: 'Phone' }),
  phoneHours: two({ ja: '電話の時間', en: 'Phone hours' }),
  exitUrl: two({ ja: '「すぐに閉じる」の行き先', en: 'Where “close now” leads' }),
  exitHint: two({
    ja: '天気やニュースなど、だれに見られてもよいページ',
    en: 'Weather or news: a page anybody may see',
  }),
  save: two({ ja: '保存する', en: 'Save' }),
  saved: two({ ja: '保存しました', en: 'Saved' }),
}

export const trailWords = {
  heading: two({ ja: '記録', en: 'Trail' }),
  lead: two({
    ja: 'だれが、いつ、何をしたか。消すことはできません。',
    en: 'Who did what, when. Nothing can be removed.',
  }),
  at: two({ ja: 'いつ', en: 'When' }),
  actor: two({ ja: 'だれ', en: 'Who' }),
  verb: two({ ja: '何を', en: 'What' }),
  subject: two({ ja: '何に', en: 'To what' }),
  none: two({ ja: 'まだ記録がありません', en: 'Nothing yet' }),
}

export const deskNavWords = {
  today: two({ ja: 'きょう', en: 'Today' }),
  sessions: two({ ja: '予定', en: 'Sessions' }),
  programmes: two({ ja: 'プログラム', en: 'Programmes' }),
  participants: two({ ja: '人', en: 'People' }),
  invitations: two({ ja: '招待', en: 'Invitations' }),
  agencies: two({ ja: '機関', en: 'Agencies' }),
  feedbacks: two({ ja: 'お知らせ', en: 'Records' }),
  mails: two({ ja: 'メール', en: 'Mail' }),
  staff: two({ ja: 'スタッフ', en: 'Staff' }),
  network: two({ ja: '設定', en: 'Settings' }),
  trail: two({ ja: '記録', en: 'Trail' }),
}
