import { three } from './language.ts'

/** What kind of gathering it is. */
export const programmeKindWords = {
  tea_gathering: three({ ja: '茶話会', easy: 'おちゃの 会', en: 'Tea gathering' }),
  craft: three({ ja: '工作会', easy: 'つくる 会', en: 'Craft' }),
  career_talk: three({ ja: 'しごとの話', easy: 'しごとの 話', en: 'Career talk' }),
  counselling: three({ ja: '相談', easy: 'そうだん', en: 'Counselling' }),
  job_coach_course: three({
    ja: 'ジョブコーチ講座',
    easy: 'ジョブコーチの べんきょう',
    en: 'Job coach course',
  }),
  exchange_meeting: three({ ja: '交流会', easy: '交流会', en: 'Exchange meeting' }),
}
