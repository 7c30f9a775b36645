import { expect, test } from 'vitest'
import { type SessionWithPlaces, ownPlace } from './own-place.ts'

const now = new Date('2027-01-13T03:00:00Z')
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const me = { participantId: 'me', isKnown: true, now }

type Registration = SessionWithPlaces['registrations'][number]

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
  programme: { kind: 'tea_gathering', allowsDropIn: true, asksGuardian: false },
  registrations: [registration(1)],
} satisfies SessionWithPlaces & { overAt: Date }
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
  expect(ownPlace({ ...session, ...changes }, me)).toMatchObject(expected)
})

test('nobody unknown may drop in', () => {
  expect(ownPlace(session, { ...me, isKnown: false }).mayCome).toBe(false)
})
