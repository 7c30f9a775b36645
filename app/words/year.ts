import { two } from './language.ts'

export const yearWords = {
  heading: two({ ja: '一年の予定', en: 'The year' }),
  lead: two({
    ja: '案は、確定するまで参加する人には見えません。',
    en: 'Participants do not see proposals until they are confirmed.',
  }),
  earlier: two({ ja: '前の一年', en: 'The year before' }),
  later: two({ ja: 'つぎの一年', en: 'The year after' }),
  confirm: two({ ja: '印をつけた回を確定する', en: 'Confirm what is ticked' }),
  confirmed: two({
    ja: (p: { count: number }) => `${p.count}回を確定しました`,
    en: (p: { count: number }) => `${p.count} confirmed`,
  }),
  nothingTicked: two({ ja: '確定する回に印をつけてください', en: 'Tick what is to be confirmed' }),
  state: {
    proposal: two({ ja: '案', en: 'Proposal' }),
    confirmed: two({ ja: '確定', en: 'Confirmed' }),
    cancelled: two({ ja: '中止', en: 'Cancelled' }),
    foreseen: two({ ja: '見込み', en: 'Foreseen' }),
    left_out: two({ ja: 'ひらかない', en: 'Left out' }),
    over: two({ ja: '終わり', en: 'Over' }),
  },
  see: two({ ja: '見る', en: 'See' }),
  clockChanges: two({
    ja: 'この日は時計が切りかわり、時刻の順番が合わないので、ひらきません',
    en: 'Left out: clocks change that day, and the hours come out of order',
  }),
  noneInMonth: two({ ja: 'ありません', en: 'None' }),
  holidayUnknown: two({
    ja: 'この年の祝日はまだ決まっていないので、祝日かどうかわかりません',
    en: 'The holidays of that year are not known yet',
  }),
  liesOnClosedDay: two({
    ja: (p: { why: string }) =>
      `${p.why}に当たっています。移すか、このままひらくか、決めてください`,
    en: (p: { why: string }) => `Lies on a closed day: ${p.why}. Move it, or leave it on purpose`,
  }),
  movedByHand: two({
    ja: (p: { day: string; reason: string }) => `${p.day}から移しました：${p.reason}`,
    en: (p: { day: string; reason: string }) => `Moved from ${p.day}: ${p.reason}`,
  }),
  staffMissing: two({
    ja: (p: { count: number }) => `担当があと${p.count}人`,
    en: (p: { count: number }) => `${p.count} more staff needed`,
  }),
  registered: two({
    ja: (p: { taken: number; capacity: number }) => `${p.taken} / ${p.capacity}席`,
    en: (p: { taken: number; capacity: number }) => `${p.taken} of ${p.capacity} seats`,
  }),
  retire: two({ ja: 'このプログラムを終える', en: 'Retire this programme' }),
  retireLead: two({
    ja: '一覧から消えます。これまでの回と記録は残ります。',
    en: 'It leaves the list. Past sessions and records stay.',
  }),
  retired: two({ ja: 'プログラムを終えました', en: 'Retired' }),
  edit: two({ ja: '内容を変える', en: 'Edit' }),
  preview: two({ ja: 'どう読めるか', en: 'How it reads' }),
  flyer: two({ ja: 'ちらし', en: 'Flyer' }),
  picture: two({ ja: '写真', en: 'Picture' }),
  closures: two({ ja: '休みの日', en: 'Closed days' }),
}
