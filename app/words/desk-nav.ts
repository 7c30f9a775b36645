import { two } from './language.ts'

export const deskNavWords = {
  today: two({ ja: 'きょう', en: 'Today' }),
  sessions: two({ ja: '予定', en: 'Sessions' }),
  participants: two({ ja: '人', en: 'People' }),
  invitations: two({ ja: '招待', en: 'Invitations' }),
  agencies: two({ ja: '機関', en: 'Agencies' }),
  feedbacks: two({ ja: '参加記録', en: 'Records' }),
  mails: two({ ja: 'メール', en: 'Mail' }),
  staff: two({ ja: 'スタッフ', en: 'Staff' }),
  network: two({ ja: '設定', en: 'Settings' }),
  trail: two({ ja: '操作の記録', en: 'Trail' }),
}
