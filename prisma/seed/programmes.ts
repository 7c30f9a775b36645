import type { ClosurePolicy, ProgrammeKind, SessionVenue } from '#app/generated/prisma/enums.ts'

interface Rhythm {
  /** 1 is Monday. */
  weekday: number
  /** Which of them in a month: [2, 4] is the second and the fourth. */
  weeks: number[]
}

interface DemoProgramme {
  kind: ProgrammeKind
  titleJa: string
  titleEasy: string
  titleEn: string
  descriptionJa: string
  descriptionEasy: string
  descriptionEn: string
  agencyTitle: string
  audienceJa?: string
  audienceEasy?: string
  audienceEn?: string
  bringJa?: string
  bringEasy?: string
  bringEn?: string
  allowsDropIn?: boolean
  offersHandCamera?: boolean
  hasSpeakerSeat?: boolean
  usesRealNames?: boolean
  groupSize?: number
  capacity: number
  minimumStaff: number
  /** None: it is planned by hand. */
  rhythm?: Rhythm
  /** What becomes of closed days; none said: left out. */
  closurePolicy?: ClosurePolicy
  /** Wall clock: doors, start, end, close; one entry for each session of a day. */
  times: { door: string; start: string; end: string; close: string }[]
  venue: SessionVenue
  place: string | null
  /** Who leads: two facilitators, or the counsellor alone. */
  staff: 'facilitators' | 'counsellor'
  /** How many people come, from and to. */
  visitors: [number, number]
}

/** What the fictional network offers. */
export const programmes = {
  tea: {
    kind: 'tea_gathering',
    titleJa: 'えんがわ茶話会',
    titleEasy: 'おちゃの 会',
    titleEn: 'Tea on the veranda',
    descriptionJa:
      'お茶を飲みながら、ゆっくり話す会です。聞いているだけ、文字を読んでいるだけでも大丈夫です。途中から来ても、途中で帰ってもかまいません。',
    descriptionEasy:
      'おちゃを のみながら、ゆっくり 話す 会です。聞くだけ、読むだけでも いいです。とちゅうから 来ても、とちゅうで 帰っても いいです。',
    descriptionEn:
      'A slow talk over a cup of tea. You can just listen, or just read. Come late or leave early as you like.',
    agencyTitle: 'オンライン茶話会',
    capacity: 12,
    minimumStaff: 2,
    rhythm: { weekday: 3, weeks: [2, 4] },
    closurePolicy: 'next_weekday',
    times: [{ door: '14:30', start: '15:00', end: '16:30', close: '17:00' }],
    venue: 'online',
    place: null,
    staff: 'facilitators',
    visitors: [5, 9],
  },
  dropIn: {
    kind: 'tea_gathering',
    titleJa: 'ふらっと茶話会',
    titleEasy: 'ふらっと おちゃの 会',
    titleEn: 'Drop-in tea',
    descriptionJa:
      '思い立ったときに、ふらっと寄れる会です。何も準備はいりません。あいさつだけして帰っても、それで十分です。',
    descriptionEasy:
      '来たいときに 来て いい 会です。じゅんびは いりません。あいさつだけでも いいです。',
    descriptionEn: 'Drop in when you feel like it. Nothing to prepare. Saying hello is plenty.',
    agencyTitle: 'オンライン茶話会',
    allowsDropIn: true,
    capacity: 12,
    minimumStaff: 2,
    times: [],
    venue: 'online',
    place: null,
    staff: 'facilitators',
    visitors: [6, 6],
  },
  craft: {
    kind: 'craft',
    titleJa: 'てしごとの会',
    titleEasy: 'ものを つくる 会',
    titleEn: 'Making things together',
    descriptionJa:
      '家にある紙や毛糸で、小さなものを作ります。手もとだけを映しても、見ているだけでもかまいません。会場に来ることもできます。',
    descriptionEasy:
      'いえに ある 紙や 毛糸で、小さい ものを つくります。手だけ 見せても、見るだけでも いいです。会場に 来ても いいです。',
    descriptionEn:
      'We make small things from paper and wool that you have at home. Show only your hands, or just watch. You can also come to the house.',
    audienceJa: '手を動かすのが好きな人。はじめての人も。',
    audienceEasy: 'ものを つくるのが すきな 人。はじめての 人も いいです。',
    audienceEn: 'People who like to use their hands. Beginners too.',
    bringJa: 'いらない紙と、はさみ。なくても見ていられます。',
    bringEasy: 'いらない 紙と、はさみ。なくても いいです。',
    bringEn: 'Some paper you do not need, and scissors. Just watching is fine.',
    offersHandCamera: true,
    agencyTitle: 'オンライン工作会',
    capacity: 10,
    minimumStaff: 2,
    rhythm: { weekday: 6, weeks: [1] },
    times: [{ door: '13:00', start: '13:30', end: '15:00', close: '15:30' }],
    venue: 'both',
    place: 'ゆきあかりの家（江別）',
    staff: 'facilitators',
    visitors: [4, 7],
  },
  talk: {
    kind: 'career_talk',
    titleJa: 'はたらく人の話を聞く会',
    titleEasy: 'しごとの 話を 聞く 会',
    titleEn: 'An hour with somebody at work',
    descriptionJa:
      'パン屋さん、除雪の人、図書館の人。いろいろな仕事の人が、うまくいかなかったことも話します。質問は文字で送れて、だれの質問かは出ません。',
    descriptionEasy:
      'パンやさん、雪を どける 人、としょかんの 人が、しごとの 話を します。質問は 文字で おくれます。だれの 質問か、わかりません。',
    descriptionEn:
      'A baker, a snow-plough driver, a librarian: people talk about their work, also about what went wrong. Questions go in as text, and nobody sees whose they are.',
    hasSpeakerSeat: true,
    groupSize: 8,
    agencyTitle: 'オンライン講話',
    capacity: 20,
    minimumStaff: 2,
    rhythm: { weekday: 5, weeks: [3] },
    closurePolicy: 'next_weekday',
    times: [{ door: '18:15', start: '18:30', end: '19:30', close: '20:00' }],
    venue: 'online',
    place: null,
    staff: 'facilitators',
    visitors: [6, 10],
  },
  counselling: {
    kind: 'counselling',
    titleJa: 'ひとりで話せる時間',
    titleEasy: 'ひとりで 話す 時間',
    titleEn: 'Time to talk, one to one',
    descriptionJa:
      '相談員とふたりだけで話す40分です。声でも文字でも話せます。話したことは、命や安全にかかわるときのほかは、だれにも伝わりません。',
    descriptionEasy:
      'スタッフと ふたりで 話します。40分です。声でも 文字でも いいです。話した ことは、だれにも 言いません。あぶない ときは べつです。',
    descriptionEn:
      'Forty minutes with a counsellor, just the two of you, by voice or by text. What you say is told to nobody, unless somebody’s life or safety is at stake.',
    agencyTitle: 'オンライン個別プログラム',
    capacity: 1,
    minimumStaff: 1,
    rhythm: { weekday: 2, weeks: [1, 3] },
    times: [
      { door: '09:50', start: '10:00', end: '10:40', close: '10:50' },
      { door: '10:50', start: '11:00', end: '11:40', close: '11:50' },
    ],
    venue: 'online',
    place: null,
    staff: 'counsellor',
    visitors: [1, 1],
  },
  jobCoach: {
    kind: 'job_coach_course',
    titleJa: '地域ジョブコーチ育成プログラム',
    titleEasy: 'しごとを 手つだう 人に なる 講座',
    titleEn: 'Course for local job coaches',
    descriptionJa:
      'はたらく人のとなりに立つ人を育てる、4回の講座です。事例をもとに、みんなで考えます。聞くだけの参加もできます。',
    descriptionEasy:
      'はたらく 人を 手つだう 人に なる 講座です。4回 あります。みんなで 考えます。聞くだけでも いいです。',
    descriptionEn:
      'Four sessions for people who want to stand beside others at work. We think through real cases together. You can take part by listening.',
    usesRealNames: true,
    hasSpeakerSeat: true,
    groupSize: 8,
    agencyTitle: '地域ジョブコーチ育成プログラム',
    capacity: 40,
    minimumStaff: 2,
    rhythm: { weekday: 6, weeks: [2] },
    times: [{ door: '09:30', start: '10:00', end: '12:00', close: '12:30' }],
    venue: 'online',
    place: null,
    staff: 'facilitators',
    // Trainees are people with names, whom the demo does not invent.
    visitors: [0, 0],
  },
} satisfies Record<string, DemoProgramme>

export type ProgrammeKey = keyof typeof programmes

/** Key and content of each. */
export const programmeEntries = Object.entries(programmes) as [ProgrammeKey, DemoProgramme][]
