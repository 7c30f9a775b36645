import { two } from './language.ts'

export const programmeDeskWords = {
  heading: two({ ja: 'プログラム', en: 'Programmes' }),
  lead: two({
    ja: '縁側でひらく会の種類です。回は、ここから予定に入れます。',
    en: 'What is offered here. Sessions are planned from these.',
  }),
  make: two({ ja: 'プログラムをつくる', en: 'Make a programme' }),
  made: two({ ja: 'プログラムができました', en: 'The programme is made' }),
  none: two({ ja: 'まだプログラムがありません', en: 'No programmes yet' }),
  noneText: two({
    ja: '最初のプログラムをつくると、回を予定に入れられます。',
    en: 'Make the first one to be able to plan sessions.',
  }),
  title: two({ ja: '名前', en: 'Title' }),
  kind: two({ ja: '種類', en: 'Kind' }),
  kinds: {
    tea_gathering: two({ ja: '茶話会', en: 'Tea gathering' }),
    craft: two({ ja: '工作会', en: 'Craft' }),
    career_talk: two({ ja: 'しごとの話', en: 'Career talk' }),
    counselling: two({ ja: '相談', en: 'Counselling' }),
    job_coach_course: two({ ja: 'ジョブコーチ講座', en: 'Job coach course' }),
    exchange_meeting: two({ ja: '交流会', en: 'Exchange meeting' }),
  },
  agencyTitle: two({ ja: '機関に伝える名前', en: 'Name that agencies read' }),
  agencyTitleHint: two({
    ja: '参加記録に載ります。内容や事情が分からない、おだやかな名前にしてください。',
    en: 'It stands in the records. A neutral name that tells nothing about the person.',
  }),
  capacity: two({ ja: '席の数', en: 'Seats' }),
  minimumStaff: two({ ja: '必要な進行の人数', en: 'Staff needed' }),
  minimumStaffHint: two({
    ja: 'この人数がそろうまで、へやは開きません。',
    en: 'The room does not open before that many are here.',
  }),
  people: two({ ja: '人', en: 'people' }),
  sessions: two({ ja: '回', en: 'Sessions' }),
  plan: two({ ja: '回を予定に入れる', en: 'Plan a session' }),
  ja: two({ ja: '日本語', en: 'Japanese' }),
  easy: two({ ja: 'やさしい日本語', en: 'Easy Japanese' }),
  en: two({ ja: '英語', en: 'English' }),
  description: two({ ja: '説明', en: 'Description' }),
  textsHint: two({
    ja: '参加する人が、選んだことばで読みます。',
    en: 'Participants read it in the language they chose.',
  }),
  save: two({ ja: 'つくる', en: 'Make it' }),
}
