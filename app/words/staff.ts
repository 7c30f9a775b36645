import { two } from './language.ts'

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
  end: two({ ja: 'やめてもらう', en: 'End' }),
  endLead: two({
    ja: ({ name }: { name: string }) =>
      `${name}さんは、すべての機器から出て、もう入れなくなります。したことの記録は残ります。`,
    en: ({ name }) =>
      `${name} is signed out everywhere and cannot come in again. What they did stays on record.`,
  }),
  endNow: two({ ja: 'アカウントをとめる', en: 'End the account' }),
  ended: two({ ja: 'アカウントをとめました', en: 'The account was ended' }),
}
