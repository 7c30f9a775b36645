import { type DeskLanguage, type GuestLanguage, two } from './language.ts'
import { formatList } from './list.ts'
import { formatDay } from './when.ts'

/** What a person must know of a rule to say it in a sentence. Dates are YYYY-MM-DD. */
export interface SaidRule {
  pattern: 'monthly_weekdays' | 'every_n_weeks' | 'fixed_dates'
  weekday: number | null
  weeks: number[]
  everyWeeks: number | null
  dates: string[]
}

/** What became of a date, and why. */
export interface SaidOccurrence {
  ruleDate: string
  date: string | null
  outcome: 'stands' | 'kept' | 'moved' | 'skipped' | 'taken' | 'nowhere'
  closedBy: SaidClosing | null
  isHolidayUnknown: boolean
}

export type SaidClosing =
  { kind: 'holiday'; ja: string; en: string } | { kind: 'closure'; label: string }

const kanjiWeekdays = ['月', '火', '水', '木', '金', '土', '日']
const englishWeekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]
const englishWeeks: Record<number, string> = { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 5: '5th' }

/** 1 is Monday: 月曜日 · Monday */
export const formatWeekday = (weekday: number, language: GuestLanguage): string =>
  language === 'en'
    ? (englishWeekdays[weekday - 1] ?? '')
    : `${kanjiWeekdays[weekday - 1] ?? ''}曜日`

/** 第2 · 2nd; 最後 · last */
export const formatWeek = (week: number, language: GuestLanguage): string => {
  if (language === 'en') return englishWeeks[week] ?? 'last'
  return week === -1 ? '最後' : `第${week}`
}

/** A calendar day (YYYY-MM-DD) as people read it. Noon in Japan is that day everywhere it is shown. */
export const formatDate = (date: string, language: GuestLanguage): string =>
  formatDay(noonOf(date), language)

/** The middle of a calendar day in Japan. */
export const noonOf = (date: string): string => `${date}T12:00:00+09:00`

/** 毎月 第2・第4水曜日 · 2nd and 4th Wednesday of the month */
export function describeDates(rule: SaidRule, language: DeskLanguage): string {
  const { pattern, weeks, everyWeeks, dates } = rule
  const weekday = formatWeekday(rule.weekday ?? 1, language)
  if (pattern === 'fixed_dates') {
    const days = formatList(
      dates.map((date) => formatDate(date, language)),
      language,
    )
    return days
  }
  if (pattern === 'every_n_weeks') {
    if (language === 'ja')
      return everyWeeks === 1 ? `毎週${weekday}` : `${everyWeeks}週ごとの${weekday}`
    return everyWeeks === 1 ? `every ${weekday}` : `${weekday}, every ${everyWeeks} weeks`
  }
  const named = weeks.map((week) => formatWeek(week, language))
  return language === 'ja'
    ? `毎月 ${named.join('・')}${weekday}`
    : `${formatList(named, 'en')} ${weekday} of the month`
}

/** 祝日（建国記念の日） · public holiday (National Foundation Day); a closure by its own name. */
export function describeClosing(closedBy: SaidClosing, language: DeskLanguage): string {
  if (closedBy.kind === 'closure') return closedBy.label
  return language === 'ja' ? `祝日（${closedBy.ja}）` : `public holiday (${closedBy.en})`
}

/** Why a date is as it is, in one sentence; none where it simply stands. */
export function describeOutcome(occurrence: SaidOccurrence, language: DeskLanguage): string | null {
  const { ruleDate, outcome, closedBy } = occurrence
  if (!closedBy) return null
  const day = formatDate(ruleDate, language)
  const why = describeClosing(closedBy, language)
  return outcomes[outcome]?.[language]({ day, why }) ?? null
}

type Say = (p: { day: string; why: string }) => string

const outcomes: Partial<Record<SaidOccurrence['outcome'], Record<DeskLanguage, Say>>> = {
  kept: two<Say>({
    ja: ({ why }) => `${why}ですが、ひらきます`,
    en: ({ why }) => `On a closed day all the same: ${why}`,
  }),
  moved: two<Say>({
    ja: ({ day, why }) => `${day}は${why}なので、移しました`,
    en: ({ day, why }) => `Moved from ${day}: ${why}`,
  }),
  skipped: two<Say>({
    ja: ({ why }) => `${why}なので、ひらきません`,
    en: ({ why }) => `Left out: ${why}`,
  }),
  taken: two<Say>({
    ja: ({ why }) => `${why}。移す先の日にもう回があるので、ひらきません`,
    en: ({ why }) => `Left out: ${why}, and the day to move to has a session already`,
  }),
  nowhere: two<Say>({
    ja: ({ why }) => `${why}。近くに開いている平日がないので、ひらきません`,
    en: ({ why }) => `Left out: ${why}, and no open weekday is near`,
  }),
}

export const ruleWords = {
  heading: two({ ja: '日にちの決まり', en: 'Rule of dates' }),
  headingNew: two({ ja: '日にちの決まりをつくる', en: 'Set a rule of dates' }),
  headingChange: two({ ja: '日にちの決まりを変える', en: 'Change the rule of dates' }),
  lead: two({
    ja: '書いたら、先に一年の日にちを見られます。「この決まりにする」を押すまで、何も変わりません。',
    en: 'First you see the year that it makes. Nothing changes until you press “Use this rule”.',
  }),
  none: two({
    ja: '決まりがまだありません。つくると、半年先までの回が案として並びます。',
    en: 'No rule yet. Once there is one, the sessions of the coming six months appear as proposals.',
  }),
  add: two({ ja: '決まりをつくる', en: 'Set a rule' }),
  addAnother: two({ ja: '決まりを加える', en: 'Add a rule' }),
  change: two({ ja: '変える', en: 'Change' }),
  end: two({ ja: '終える', en: 'End' }),
  ended: two({
    ja: '決まりを終えました。確定した回は残っています',
    en: 'Ended. Confirmed sessions stay',
  }),
  pattern: two({ ja: 'ひらき方', en: 'Pattern' }),
  patterns: {
    monthly_weekdays: two({ ja: '毎月、決まった週の曜日', en: 'The same weekdays every month' }),
    every_n_weeks: two({ ja: '何週ごと', en: 'Every few weeks' }),
    fixed_dates: two({ ja: '決まった日', en: 'Fixed dates' }),
  },
  weekday: two({ ja: '曜日', en: 'Weekday' }),
  weeks: two({ ja: '第何週', en: 'Which of them' }),
  weeksMissing: two({ ja: '週を一つ以上選んでください。', en: 'Choose at least one.' }),
  everyWeeks: two({ ja: '何週ごと', en: 'Every' }),
  weeksUnit: two({ ja: '週', en: 'weeks' }),
  dates: two({ ja: '日にち', en: 'Dates' }),
  datesHint: two({
    ja: '1行に1日ずつ。例：2027-01-13',
    en: 'One a line, like 2027-01-13',
  }),
  datesMissing: two({ ja: '日にちを書いてください。', en: 'Please give dates.' }),
  datesMalformed: two({
    ja: (p: { line: string }) => `「${p.line}」が日にちとして読めません。`,
    en: (p: { line: string }) => `“${p.line}” cannot be read as a date.`,
  }),
  fieldMissing: two({ ja: 'ここを入れてください。', en: 'Please fill this in.' }),
  startsOn: two({ ja: 'いつから', en: 'From' }),
  endsOn: two({ ja: 'いつまで', en: 'Until' }),
  endsOnHint: two({ ja: '空けておくと、ずっと続きます', en: 'Empty: without end' }),
  closurePolicy: two({
    ja: '祝日や休みの日に当たったら',
    en: 'Where that is a holiday or a closed day',
  }),
  closurePolicies: {
    skip: two({ ja: 'その回はひらかない', en: 'Leave it out' }),
    previous_weekday: two({ ja: '前の平日に移す', en: 'The weekday before' }),
    next_weekday: two({ ja: 'つぎの平日に移す', en: 'The weekday after' }),
    keep: two({ ja: 'そのままひらく', en: 'Keep it' }),
  },
  more: two({ ja: '時間帯', en: 'Time zone' }),
  zone: two({ ja: 'どこの時刻か', en: 'On whose clock' }),
  zoneHint: two({
    ja: 'ふだんは変えません。画面の時刻は、いつも日本の時刻です。',
    en: 'Usually left alone. Pages always show the clock of Japan.',
  }),
  otherZone: two({
    ja: (p: { zone: string }) => `${p.zone}の時刻で決めています`,
    en: (p: { zone: string }) => `On the clock of ${p.zone}`,
  }),
  hours: two({
    ja: (p: { door: string; start: string; end: string; close: string }) =>
      `${p.start}〜${p.end}（開場 ${p.door}、閉室 ${p.close}）`,
    en: (p: { door: string; start: string; end: string; close: string }) =>
      `${p.start}–${p.end} (doors ${p.door}, close ${p.close})`,
  }),
  span: two({
    ja: (p: { from: string; to: string | null }) => `${p.from}から${p.to ? `${p.to}まで` : ''}`,
    en: (p: { from: string; to: string | null }) => `From ${p.from}${p.to ? ` to ${p.to}` : ''}`,
  }),
  onClosedDays: two({
    ja: (p: { policy: string }) => `祝日や休みの日：${p.policy}`,
    en: (p: { policy: string }) => `Closed days: ${p.policy.toLowerCase()}`,
  }),
  look: two({ ja: '一年の日にちを見る', en: 'Look at the year' }),
  apply: two({ ja: 'この決まりにする', en: 'Use this rule' }),
  applied: two({
    ja: '決まりができました。半年先までの回が、案として並んでいます',
    en: 'Done. The sessions of six months stand as proposals',
  }),
  difference: two({ ja: 'いまの予定が、こう変わります', en: 'What changes' }),
  differenceNone: two({ ja: 'いまある回は、どれも変わりません。', en: 'No session changes.' }),
  stays: two({
    ja: (p: { count: number }) => `そのままの回が${p.count}回あります。`,
    en: (p: { count: number }) => `${p.count} sessions stay as they are.`,
  }),
  comes: two({ ja: 'あたらしく入る回', en: 'New' }),
  changes: two({ ja: '時刻や場所が変わる回', en: 'Other hour or place' }),
  goes: two({ ja: 'なくなる回', en: 'Gone' }),
  nowAt: two({
    ja: (p: { when: string }) => `${p.when}になります`,
    en: (p: { when: string }) => `becomes ${p.when}`,
  }),
  isProposal: two({ ja: '案', en: 'Proposal' }),
  isConfirmed: two({ ja: '確定', en: 'Confirmed' }),
  registered: two({
    ja: (p: { count: number }) => `${p.count}人が申込`,
    en: (p: { count: number }) => `${p.count} registered`,
  }),
  movedByHand: two({ ja: '手で移した回', en: 'Moved by hand' }),
  protectedHeading: two({
    ja: '人がいる回は、変えません',
    en: 'Sessions with people in them stay',
  }),
  protectedLead: two({
    ja: '申し込んだ人がいる回と、手で移した回は、そのまま残します。変えるものにだけ、印をつけてください。理由は参加する人に見えます。',
    en: 'Sessions that people registered for, or that were moved by hand, stay. Tick only those to change; participants read the reason.',
  }),
  follow: {
    changes: two({
      ja: (p: { day: string }) => `${p.day}の回も変える`,
      en: (p: { day: string }) => `Change ${p.day} too`,
    }),
    goes: two({
      ja: (p: { day: string }) => `${p.day}の回を中止する`,
      en: (p: { day: string }) => `Cancel ${p.day}`,
    }),
  },
  reason: two({ ja: '理由', en: 'Reason' }),
  reasonHint: two({
    ja: '確定した回が変わるときに、参加する人が読みます。',
    en: 'Participants read it where a confirmed session changes.',
  }),
  doubleBooked: two({
    ja: (p: { name: string; when: string; title: string }) =>
      `${p.name}さんには、${p.when}に「${p.title}」の担当があります。先に担当を替えてください。`,
    en: (p: { name: string; when: string; title: string }) =>
      `${p.name} has a duty in “${p.title}”, ${p.when}. Change the staff first.`,
  }),
}
