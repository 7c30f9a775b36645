import { two } from './language.ts'

export const mailDeskWords = {
  heading: two({ ja: 'お知らせ', en: 'Mails' }),
  lead: two({
    ja: '送ったメールのようすです。宛先と中身は、ここには出ません。',
    en: 'What became of the mails. Addresses and contents are not shown here.',
  }),
  none: two({ ja: 'まだメールはありません', en: 'No mails yet' }),
  noneText: two({
    ja: '招待や参加記録を送ると、ここに並びます。',
    en: 'Invitations and records appear here once sent.',
  }),
  hand: two({
    ja: '届いたか分からないメールは、自動では送りなおしません。相手に電話して確かめてください。',
    en: 'A mail that may not have arrived is never sent again by itself. Please call and ask.',
  }),
  kind: two({ ja: 'メール', en: 'Mail' }),
  kinds: {
    sign_in_code: two({ ja: 'サインインの番号', en: 'Sign-in number' }),
    mailbox_code: two({ ja: '受け取り先の確認', en: 'Mailbox code' }),
    staff_welcome: two({ ja: 'スタッフへのお知らせ', en: 'Welcome to staff' }),
    worker_welcome: two({ ja: '支援員へのお知らせ', en: 'Welcome to a worker' }),
    invitation: two({ ja: '招待', en: 'Invitation' }),
    feedback: two({ ja: '参加記録', en: 'Record' }),
    feedback_ready: two({ ja: '記録ができたお知らせ', en: 'A record is ready' }),
    unsealing_notice: two({ ja: '連絡先を開いたお知らせ', en: 'Contact was opened' }),
  },
  standing: two({ ja: 'ようす', en: 'State' }),
  states: {
    queued: two({ ja: '送る前', en: 'Queued' }),
    sending: two({ ja: '送っています', en: 'Sending' }),
    accepted: two({ ja: '送りました', en: 'Accepted' }),
    refused: two({ ja: '断られました', en: 'Refused' }),
    uncertain: two({ ja: '届いたか分かりません', en: 'Uncertain' }),
    stopped: two({ ja: 'とめました', en: 'Stopped' }),
  },
  made: two({ ja: 'つくった時刻', en: 'Made' }),
  attempts: two({ ja: '回数', en: 'Tries' }),
  reply: two({ ja: '相手の返事', en: 'Answer' }),
}
