import { expect, test } from 'vitest'
import { type OwnRegistration, ownPlace } from './own-place.ts'

const now = new Date('2027-01-13T03:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const me = { isKnown: true, now }

const own = (changes: Partial<OwnRegistration> = {}): OwnRegistration => ({
  form: 'listen',
  waitlistedAt: null,
  offeredAt: null,
  offerEndsAt: null,
  confirmedAt: now,
  cancelledAt: null,
  saidComingAt: null,
  needsGuardian: false,
  ...changes,
})
const waits = own({ confirmedAt: null, waitlistedAt: now })
const session: Parameters<typeof ownPlace>[0] = {
  capacity: 2,
  doorAt: minutesLater(60),
  overAt: minutesLater(240),
  isCancelled: false,
  programme: { kind: 'tea_gathering', allowsDropIn: true, asksGuardian: false },
  own: null,
  taken: 1,
  waiting: 0,
  ahead: 0,
}

test.each<[string, Partial<typeof session>, Partial<ReturnType<typeof ownPlace>>]>([
  ['a free seat', {}, { ownState: null, seatsLeft: 1, standing: 'place', mayCome: true }],
  ['no seat', { taken: 2 }, { seatsLeft: 0, standing: 'waitlist', mayCome: false }],
  [
    'a free seat that somebody waits for',
    { waiting: 1 },
    { seatsLeft: 0, standing: 'waitlist', mayCome: false },
  ],
  [
    'second in the waitlist',
    { own: waits, taken: 2, waiting: 2, ahead: 1 },
    { ownState: 'waitlisted', ahead: 1, ownForm: null, mayCome: false },
  ],
  [
    'an offered place',
    { own: { ...waits, offeredAt: now, offerEndsAt: minutesLater(30) }, taken: 2 },
    { ownState: 'offered', offerEndsAt: minutesLater(30), mayCome: true, seatsLeft: 0 },
  ],
  [
    'a guardian is asked first',
    { own: own({ confirmedAt: null, needsGuardian: true }), taken: 0 },
    { ownState: 'applied', needsGuardian: true, mayCome: false },
  ],
  [
    'a newcomer waits for the office, and no guardian is asked',
    { own: own({ confirmedAt: null }), taken: 0 },
    { ownState: 'applied', needsGuardian: false },
  ],
  [
    'cancelled, whatever one had',
    { isCancelled: true, own: own() },
    { ownState: 'confirmed', standing: 'session_cancelled' },
  ],
  [
    'over, whatever one had',
    { overAt: now, own: own() },
    { ownState: 'confirmed', standing: 'session_over' },
  ],
])('%s', (_name, changes, expected) => {
  expect(ownPlace({ ...session, ...changes }, me)).toMatchObject(expected)
})

test('nobody unknown may drop in', () => {
  expect(ownPlace(session, { ...me, isKnown: false }).mayCome).toBe(false)
})
