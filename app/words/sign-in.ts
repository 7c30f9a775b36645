import { two } from './language.ts'

export const signInWords = {
  heading: two({ ja: '事務局・進行の入口', en: 'Sign in for staff' }),
  lead: two({
    ja: '登録したメールアドレスに、6桁の番号を送ります。パスワードはありません。',
    en: 'We send six digits to your registered mail address. There is no password.',
  }),
  address: two({ ja: 'メールアドレス', en: 'Mail address' }),
  send: two({ ja: '番号を送る', en: 'Send me a number' }),
  passkey: two({ ja: 'パスキーで入る', en: 'Sign in with a passkey' }),
  passkeyFailed: two({
    ja: 'パスキーでは入れませんでした。番号でもう一度ためしてください。',
    en: 'The passkey did not work. Please try with a number.',
  }),
  noMail: two({ ja: 'メールが届かないとき', en: 'When mail does not arrive' }),
  codeHeading: two({ ja: '番号を入れてください', en: 'Type the number' }),
  codeLead: two({
    ja: 'アドレスが登録されていれば、番号がまもなく届きます。10分のあいだ、このブラウザーで使えます。',
    en: 'If the address is registered, the number is on its way. It works for 10 minutes, in this browser.',
  }),
  code: two({ ja: '6桁の番号', en: 'The six digits' }),
  enter: two({ ja: '入る', en: 'Sign in' }),
  again: two({ ja: '届かないときは、もう一度送る', en: 'Nothing came? Send it again' }),
  secondHeading: two({ ja: 'もう一つ確かめます', en: 'One more check' }),
  secondLead: two({
    ja: '認証アプリの番号を入れてください。アプリがないときは、控えの回復コードでも入れます。',
    en: 'Type the number of your authenticator app, or one of your recovery codes.',
  }),
  secondCode: two({ ja: '認証アプリの番号か、回復コード', en: 'App number or recovery code' }),
  withoutMailLead: two({
    ja: 'メールが止まっているときは、認証アプリの番号と、回復コードを一つ使って入れます。',
    en: 'While mail is down, the app number and one recovery code together let you in.',
  }),
  appCode: two({ ja: '認証アプリの番号', en: 'App number' }),
  recoveryCode: two({ ja: '回復コード', en: 'Recovery code' }),
  linkHeading: two({ ja: 'このリンクで入ります', en: 'Sign in with this link' }),
  linkLead: two({ ja: 'ボタンを押すと入ります。', en: 'Press the button to sign in.' }),
  linkCodeLead: two({
    ja: 'リンクといっしょに渡されたコードを入れてください。',
    en: 'Type the code that came with the link.',
  }),
  linkCode: two({ ja: 'コード', en: 'Code' }),
  firstDone: two({
    ja: 'はじめまして。先に、名前とメールアドレスを入れてください',
    en: 'Welcome. Please leave your name and mail address first',
  }),
  signedOut: two({ ja: '出ました', en: 'Signed out' }),
}
