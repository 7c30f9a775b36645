import { two } from './language.ts'

export const closureWords = {
  heading: two({ ja: '休みの日', en: 'Closed days' }),
  lead: two({
    ja: '事務局が休む日です。祝日は入れなくても、もう数えています。案の回は決まりのとおりに動き、確定した回は動きません。',
    en: 'When the hub itself is closed. Public holidays are counted already. Proposals follow their rule; confirmed sessions stay.',
  }),
  none: two({ ja: '休みの日は入っていません', en: 'No closed days' }),
  noneText: two({
    ja: '年末年始やお盆など、ひらかない日を入れてください。',
    en: 'Add those on which nothing is held: New Year, Obon.',
  }),
  from: two({ ja: 'いつから', en: 'From' }),
  to: two({ ja: 'いつまで', en: 'To' }),
  label: two({ ja: '何の休みか', en: 'What for' }),
  labelHint: two({ ja: '例：年末年始', en: 'For example: New Year' }),
  add: two({ ja: '休みを入れる', en: 'Add' }),
  added: two({ ja: '休みを入れました', en: 'Added' }),
  remove: two({ ja: '取り消す', en: 'Take away' }),
  removed: two({ ja: '休みを取り消しました', en: 'Taken away' }),
  knownTo: two({
    ja: (p: { year: string }) =>
      `祝日は${p.year}年まで分かっています。それより先の日は、祝日かどうかわかりません。`,
    en: (p: { year: string }) =>
      `Public holidays are known until ${p.year}; of later days nobody can tell yet.`,
  }),
}
