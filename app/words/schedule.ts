import { two } from './language.ts'

/** A week or a month of the desk. */
export const scheduleWords = {
  list: two({ ja: '一覧', en: 'List' }),
  week: two({ ja: '週', en: 'Week' }),
  month: two({ ja: '月', en: 'Month' }),
  view: two({ ja: '見かた', en: 'View' }),
  weekHeading: two({
    ja: (p: { from: string; to: string }) => `${p.from}〜${p.to}`,
    en: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
  }),
  before: two({ ja: '前の週', en: 'Week before' }),
  thisWeek: two({ ja: '今週', en: 'This week' }),
  after: two({ ja: 'つぎの週', en: 'Next week' }),
  free: two({ ja: 'なし', en: 'Nothing' }),
  load: two({ ja: '担当の量', en: 'Load' }),
  loadLead: two({
    ja: '開場から閉室までの時間です。中止した回は入りません。',
    en: 'From the doors to the end. Cancelled sessions do not count.',
  }),
  who: two({ ja: 'だれ', en: 'Who' }),
  duties: two({ ja: '回数', en: 'Duties' }),
  hours: two({ ja: '時間', en: 'Time' }),
  noLoad: two({ ja: 'この間に担当はありません。', en: 'No duties in this time.' }),
  noStaff: two({ ja: '担当なし', en: 'Nobody on duty' }),
  none: two({ ja: 'この月には、まだありません', en: 'Nothing in this month yet' }),
}
