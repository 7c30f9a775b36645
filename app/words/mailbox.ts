import { two } from './language.ts'

export const mailboxWords = {
  heading: two({ ja: '届いたメール', en: 'Mail that was sent' }),
  lead: two({
    ja: 'お試しのハブは、本当のメールを出しません。出すはずだったものが、ここに届きます。',
    en: 'A demo hub sends no real mail. What it would have sent arrives here.',
  }),
  empty: two({ ja: 'まだ何も届いていません', en: 'Nothing has arrived yet' }),
  emptyText: two({
    ja: 'メールが出ると、ここに並びます。届いたら、このページを開きなおしてください。',
    en: 'Mail appears here as it is sent. Reload the page to look again.',
  }),
  read: two({ ja: '読む', en: 'Read' }),
}
