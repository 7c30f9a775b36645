import { three } from './language.ts'

/** Looking for a gathering: as a list, as a month, of one kind, in one way. */
export const chooseWords = {
  heading: three({ ja: '集まりをさがす', easy: '集まりを さがす', en: 'Find a gathering' }),
  lead: three({
    ja: '気になるものだけ、のぞいてみてください。見るだけでも大丈夫です。',
    easy: '見るだけでも いいです。',
    en: 'Look at whatever you like. Looking binds you to nothing.',
  }),
  list: three({ ja: '一覧', easy: 'ならべて 見る', en: 'List' }),
  month: three({ ja: '月ごと', easy: 'カレンダーで 見る', en: 'Month' }),
  view: three({ ja: '見かた', easy: '見かた', en: 'View' }),
  kind: three({ ja: 'なにを', easy: 'なにを', en: 'What' }),
  way: three({ ja: 'どこで', easy: 'どこで', en: 'Where' }),
  all: three({ ja: 'すべて', easy: 'ぜんぶ', en: 'All' }),
  online: three({ ja: 'オンライン', easy: 'オンライン', en: 'Online' }),
  on_site: three({ ja: '会場', easy: '会場', en: 'On site' }),
  further: three({
    ja: 'もっと先の日にち',
    easy: 'もっと 先の 日',
    en: 'Dates further ahead',
  }),
  none: three({ ja: 'ここには、まだありません', easy: 'まだ ありません', en: 'Nothing here yet' }),
  noneText: three({
    ja: '「すべて」に戻すか、ほかの月を見てください。',
    easy: '「ぜんぶ」を おすか、ほかの 月を 見てください。',
    en: 'Go back to “All”, or look at another month.',
  }),
  before: three({ ja: '前の月', easy: '前の 月', en: 'Month before' }),
  after: three({ ja: 'つぎの月', easy: 'つぎの 月', en: 'Next month' }),
  weekdays: [
    three({ ja: '日', easy: '日', en: 'Sun' }),
    three({ ja: '月', easy: '月', en: 'Mon' }),
    three({ ja: '火', easy: '火', en: 'Tue' }),
    three({ ja: '水', easy: '水', en: 'Wed' }),
    three({ ja: '木', easy: '木', en: 'Thu' }),
    three({ ja: '金', easy: '金', en: 'Fri' }),
    three({ ja: '土', easy: '土', en: 'Sat' }),
  ],
  dayWith: three({
    ja: (p: { day: string; count: number }) => `${p.day} ${p.count}件`,
    easy: (p: { day: string; count: number }) => `${p.day} ${p.count}こ`,
    en: (p: { day: string; count: number }) => `${p.day}: ${p.count}`,
  }),
  today: three({ ja: 'きょう', easy: 'きょう', en: 'today' }),
}
