import { expect, test } from 'vitest'
import { teaRule } from '#tests/factories/rule.ts'
import { compareWithRule, type StandingSession } from './compare-with-rule.ts'
import { type Foreseen, foreseeSessions } from './foresee-sessions.ts'
import { sessionTimes } from './session-times.ts'

const january = { from: '2027-01-01', to: '2027-01-31', closures: [] }
const foreseen = foreseeSessions(teaRule, january)

/** A session on a day at the rule's hours, from 15:00 on where nothing else is said. */
function standing(date: string, changes: Partial<StandingSession> = {}, start = '15:00') {
  const times = sessionTimes({ ...teaRule, date, start })
  if (!times) throw new Error('Times were expected')
  return {
    ...times,
    id: date,
    date,
    ruleDate: date,
    venue: 'online' as const,
    place: null,
    isConfirmed: false,
    isCancelled: false,
    isMovedByHand: false,
    registered: 0,
    ...changes,
  }
}

const compare = (sessions: StandingSession[], dates: Foreseen[] = foreseen) => {
  const { stays, changes, goes, comes } = compareWithRule(teaRule, sessions, dates)
  return {
    stays: stays.map(({ session }) => session.id),
    changes: changes.map(({ session, foreseen: { date } }) => `${session.id} → ${date}`),
    goes: goes.map(({ id }) => id),
    comes: comes.map(({ date }) => date),
  }
}

const both = ['2027-01-13', '2027-01-27']

test.each<[string, StandingSession[], Partial<ReturnType<typeof compare>>]>([
  ['nothing stands', [], { comes: both }],
  ['all is as the rule says', both.map((date) => standing(date)), { stays: both }],
  [
    'another hour',
    [standing('2027-01-13', {}, '15:10')],
    { changes: ['2027-01-13 → 2027-01-13'], comes: ['2027-01-27'] },
  ],
  [
    'another place',
    [standing('2027-01-13', { venue: 'both', place: '公民館' })],
    { changes: ['2027-01-13 → 2027-01-13'], comes: ['2027-01-27'] },
  ],
  ['another day', [standing('2027-01-14')], { goes: ['2027-01-14'], comes: both }],
  [
    'moved by hand: it holds the day that it came from, and stays',
    [standing('2027-01-14', { ruleDate: '2027-01-13', isMovedByHand: true })],
    { stays: ['2027-01-14'], comes: ['2027-01-27'] },
  ],
  [
    'moved by a closure that is gone: it may come back',
    [standing('2027-01-14', { ruleDate: '2027-01-13' })],
    { changes: ['2027-01-14 → 2027-01-13'], comes: ['2027-01-27'] },
  ],
  [
    'cancelled: nothing comes back there',
    [standing('2027-01-13', { isCancelled: true }, '15:10')],
    { stays: ['2027-01-13'], comes: ['2027-01-27'] },
  ],
  [
    'cancelled, on no day of the rule',
    [standing('2027-01-14', { isCancelled: true })],
    { comes: both },
  ],
  [
    'two on one day: the second goes',
    [standing('2027-01-13'), standing('2027-01-13', { id: 'second', ruleDate: null })],
    { stays: ['2027-01-13'], goes: ['second'], comes: ['2027-01-27'] },
  ],
])('%s', (_name, sessions, expected) => {
  const none = { stays: [], changes: [], goes: [], comes: [] }
  expect(compare(sessions)).toEqual({ ...none, ...expected })
})

test('a date that the rule leaves out neither comes nor holds a session', () => {
  const closures = [{ from: '2027-01-13', to: '2027-01-13', label: '点検' }]
  const dates = foreseeSessions(teaRule, { ...january, closures })
  expect(compare([standing('2027-01-27')], dates)).toMatchObject({
    stays: ['2027-01-27'],
    comes: [],
  })
})
