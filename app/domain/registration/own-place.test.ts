import { expect, test } from 'vitest'
import { ownPlace, placesIn } from './own-place.ts'

const now = new Date('2027-01-13T03:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const me = { isKnown: true, now }

type Registration = Parameters<typeof placesIn>[0][number]

const registration = (number: number, changes: Partial<Registration> = {}): Registration => ({
  participantId: `person ${number}`,
  number,
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
const waiting = { confirmedAt: null, waitlistedAt: now }
const session = {
  capacity: 2,
  doorAt: minutesLater(60),
  overAt: minutesLater(240),
  cancellation: null,
  programme: { kind: 'tea_gathering' as const, allowsDropIn: true, asksGuardian: false },
  registrations: [registration(1)],
}
const placeOf = ({ registrations, ...rest }: typeof session, changes: Partial<typeof me> = {}) =>
  ownPlace({ ...rest, ...placesIn(registrations, 'me') }, { ...me, ...changes })
const full = [registration(1), registration(2)]

test.each<[string, Partial<typeof session>, Partial<ReturnType<typeof ownPlace>>]>([
  ['a free seat', {}, { ownState: null, seatsLeft: 1, standing: 'place', mayCome: true }],
  ['no seat', { registrations: full }, { seatsLeft: 0, standing: 'waitlist', mayCome: false }],
  [
    'a free seat that somebody waits for',
    { registrations: [registration(1), registration(2, waiting)] },
    { seatsLeft: 0, standing: 'waitlist', mayCome: false },
  ],
  [
    'second in the waitlist',
    {
      registrations: [
        ...full,
        registration(3, waiting),
        registration(4, { ...waiting, participantId: 'me' }),
      ],
    },
    { ownState: 'waitlisted', ahead: 1, ownForm: null, mayCome: false },
  ],
  [
    'an offered place',
    {
      registrations: [
        registration(1),
        registration(2, {
          ...waiting,
          participantId: 'me',
          offeredAt: now,
          offerEndsAt: minutesLater(30),
        }),
      ],
    },
    { ownState: 'offered', offerEndsAt: minutesLater(30), mayCome: true, seatsLeft: 0 },
  ],
  [
    'a guardian is asked first',
    {
      registrations: [
        registration(1, { participantId: 'me', confirmedAt: null, needsGuardian: true }),
      ],
    },
    { ownState: 'applied', needsGuardian: true, mayCome: false },
  ],
  [
    'a newcomer waits for the office, and no guardian is asked',
    { registrations: [registration(1, { participantId: 'me', confirmedAt: null })] },
    { ownState: 'applied', needsGuardian: false },
  ],
  [
    'cancelled, whatever one had',
    { cancellation: {} as never, registrations: [registration(1, { participantId: 'me' })] },
    { ownState: 'confirmed', standing: 'session_cancelled' },
  ],
  [
    'over, whatever one had',
    { overAt: now, registrations: [registration(1, { participantId: 'me' })] },
    { ownState: 'confirmed', standing: 'session_over' },
  ],
])('%s', (_name, changes, expected) => {
  expect(placeOf({ ...session, ...changes })).toMatchObject(expected)
})

test('nobody unknown may drop in', () => {
  expect(placeOf(session, { isKnown: false }).mayCome).toBe(false)
})
