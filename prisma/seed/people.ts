import type {
  AgencyKind,
  ConsentItem,
  GuestLanguage,
  SeatForm,
  SharingBasis,
  StaffRole,
} from '#app/generated/prisma/enums.ts'

/** The network that does not exist: invented people and agencies, in municipalities that do. */
export const network = {
  name: 'ゆきあかりネットワーク',
  officeName: 'ゆきあかりネットワーク事務局',
  phone: '011-000-0000',
  phoneHours: '平日 10:00〜16:00',
  phoneHoursEasy: '月〜金 10時〜16時',
  phoneHoursEn: 'Mon–Fri 10:00–16:00',
  exitUrl: 'https://www.jma.go.jp/bosai/forecast/',
  // Invented, like everything here: a real network writes the numbers that it has made sure of.
  hotlines:
    'ゆきあかり夜の電話　000-000-0001　毎日 18時〜翌6時\nゆきあかりチャット相談　000-000-0002　毎日 12時〜22時',
}

interface DemoStaff {
  key: string
  name: string
  roles: StaffRole[]
  isPrivacyLead?: boolean
}

export const staff: DemoStaff[] = [
  { key: 'nagao', name: '長尾 さつき', roles: ['coordinator'] },
  { key: 'miura', name: '三浦 てつ', roles: ['coordinator'] },
  { key: 'aoki', name: '青木 はるか', roles: ['facilitator'] },
  { key: 'onodera', name: '小野寺 しん', roles: ['facilitator'] },
  { key: 'kano', name: '加納 みお', roles: ['facilitator'] },
  { key: 'tadokoro', name: '田所 けい', roles: ['facilitator'] },
  { key: 'nomura', name: '野村 ちづる', roles: ['facilitator'] },
  { key: 'fujishiro', name: '藤代 りく', roles: ['facilitator'] },
  { key: 'morikawa', name: '森川 あや', roles: ['counsellor'] },
  { key: 'ishiwata', name: '石渡 なお', roles: ['administrator'], isPrivacyLead: true },
]

interface DemoAgency {
  key: string
  name: string
  kind: AgencyKind
  /** 全国地方公共団体コード. */
  municipalityCode: string
  sharingBasis: SharingBasis
  agreedOn: string
  phone: string
  /** How its case numbers begin. */
  casePrefix: string
  /** Nobody there has typed the code back yet. */
  isUnconfirmed?: boolean
  workers: string[]
}

export const agencies: DemoAgency[] = [
  {
    key: 'yukinoshita',
    name: '生活サポートセンター ゆきのした',
    kind: 'self_reliance',
    municipalityCode: '012173', // 江別市
    sharingBasis: 'third_party',
    agreedOn: '2026-04-01',
    phone: '011-000-0101',
    casePrefix: 'Y8-',
    workers: ['佐伯 ともみ', '大友 すぐる'],
  },
  {
    key: 'shirakaba',
    name: 'しらかば福祉協議会',
    kind: 'social_welfare_council',
    municipalityCode: '012076', // 帯広市
    sharingBasis: 'third_party',
    agreedOn: '2026-04-01',
    phone: '0155-00-0102',
    casePrefix: 'SK',
    workers: ['高見 ひろえ'],
  },
  {
    key: 'komorebi',
    name: 'ひとり親サポート こもれび',
    kind: 'single_parent',
    municipalityCode: '012041', // 旭川市
    sharingBasis: 'third_party',
    agreedOn: '2026-05-15',
    phone: '0166-00-0103',
    casePrefix: 'K-',
    workers: ['山根 ゆりか', '浜田 まこと'],
  },
  {
    key: 'mamenoki',
    name: 'フードバンク まめのき',
    kind: 'food_bank',
    municipalityCode: '012131', // 苫小牧市
    sharingBasis: 'joint_use',
    agreedOn: '2026-06-01',
    phone: '0144-00-0104',
    casePrefix: 'FB-',
    workers: ['古川 たかし'],
  },
  {
    key: 'minato',
    name: 'くらしの窓口 みなと',
    kind: 'municipality',
    municipalityCode: '012068', // 釧路市
    sharingBasis: 'entrusted',
    agreedOn: '2026-04-01',
    phone: '0154-00-0105',
    casePrefix: 'M26-',
    workers: ['西村 のぞみ'],
  },
  {
    key: 'tomarigi',
    name: '若者の居場所 とまりぎ',
    kind: 'other',
    municipalityCode: '012084', // 北見市
    sharingBasis: 'third_party',
    agreedOn: '2026-07-01',
    phone: '0157-00-0106',
    casePrefix: 'T',
    workers: ['岩瀬 かなこ'],
  },
  {
    key: 'harunire',
    name: 'しごと・くらし応援所 はるにれ',
    kind: 'self_reliance',
    municipalityCode: '012025', // 函館市
    sharingBasis: 'third_party',
    agreedOn: '2026-10-01',
    phone: '0138-00-0107',
    casePrefix: 'H-',
    isUnconfirmed: true,
    workers: ['松浦 しげる'],
  },
]

interface DemoParticipant {
  nickname: string
  form: SeatForm
  language: GuestLanguage
  /** Days before the first seeding. */
  since: number
  /** Who referred them, with what each may be told. None: they came by themselves. */
  referredBy: Record<string, ConsentItem[]>
  hasAddress: boolean
}

const all: ConsentItem[] = ['attendance', 'form', 'sentence', 'wish', 'reminder']
const withForm: ConsentItem[] = ['attendance', 'form']
const withWish: ConsentItem[] = ['attendance', 'wish']
const only: ConsentItem[] = ['attendance']
const none: ConsentItem[] = []

type Row = [string, SeatForm, GuestLanguage, number, Record<string, ConsentItem[]>, boolean]

const rows: Row[] = [
  ['ゆきうさぎ', 'video', 'ja', 128, { yukinoshita: all }, true],
  ['ほたるび', 'text', 'ja', 121, { komorebi: none }, false],
  ['すずめ', 'listen', 'ja', 126, { yukinoshita: only }, false],
  ['こもも', 'voice', 'ja', 124, { yukinoshita: withForm }, true],
  ['まめだいふく', 'text', 'ja', 124, { mamenoki: all }, true],
  ['しろくま', 'listen', 'ja', 122, { shirakaba: none }, false],
  ['たんぽぽ', 'voice', 'easy', 120, { komorebi: withForm }, false],
  ['ねむりねこ', 'text', 'ja', 119, { tomarigi: only }, true],
  ['とうきび', 'video', 'ja', 118, { shirakaba: all }, true],
  ['ふくろう', 'listen', 'ja', 116, { minato: only, mamenoki: none }, false],
  ['みかづき', 'text', 'ja', 115, { tomarigi: none }, false],
  ['はまなす', 'voice', 'ja', 113, { minato: withWish }, false],
  ['ラムネ', 'text', 'ja', 112, { tomarigi: all }, true],
  ['そらまめ', 'listen', 'ja', 110, { mamenoki: only }, false],
  ['こぐま', 'video', 'ja', 109, { yukinoshita: none }, false],
  ['わたげ', 'listen', 'easy', 108, { shirakaba: withForm }, false],
  ['シマエナガ', 'voice', 'ja', 106, { komorebi: all, yukinoshita: only }, true],
  ['おはぎ', 'listen', 'ja', 105, {}, false],
  ['ひなた', 'voice', 'ja', 103, { harunire: withForm }, true],
  ['つくし', 'text', 'ja', 101, { minato: none }, false],
  ['くるみ', 'video', 'ja', 99, { komorebi: withWish }, true],
  ['さざなみ', 'listen', 'ja', 97, { minato: all }, false],
  ['River', 'text', 'en', 96, { shirakaba: only }, true],
  ['りんどう', 'voice', 'ja', 95, {}, true],
  ['やまね', 'text', 'ja', 62, { tomarigi: withForm }, false],
  ['あずき', 'listen', 'easy', 55, { mamenoki: none }, false],
  ['ぽぷら', 'voice', 'ja', 41, { harunire: only }, false],
  ['Momo', 'listen', 'en', 33, {}, true],
  ['かすみ草', 'text', 'ja', 20, { yukinoshita: none }, false],
  ['きつねび', 'listen', 'ja', 12, { shirakaba: withForm }, false],
]

/** The first two are the ones whose places the demo opens. */
export const participants: DemoParticipant[] = rows.map(
  ([nickname, form, language, since, referredBy, hasAddress]) => ({
    nickname,
    form,
    language,
    since,
    referredBy,
    hasAddress,
  }),
)

/** What people write when they add a word of their own. */
export const sentences = [
  'ひさしぶりに、人と話して笑いました。',
  'つぎは、少しだけ声を出してみたいです。',
  '聞いているだけでしたが、いい時間でした。',
  '雪かきの話で、同じ気持ちの人がいて安心しました。',
  '編みものの続きを、またやりたいです。',
]

/** What workers write back. */
export const comments = [
  '届きました。ありがとうございます。',
  '支援記録に写しました。',
  '次の面談のときに、本人の話を聞いてみます。',
]
