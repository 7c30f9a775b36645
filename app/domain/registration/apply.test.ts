import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createReferral } from '#tests/factories/referral.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { acceptOffer } from './accept-offer.server.ts'
import { apply } from './apply.server.ts'
import { cancelRegistration } from './cancel-registration.server.ts'
import { acceptApplication, declineApplication } from './decide-application.server.ts'
import { passOnOverdueOffers, passOnPlaces } from './pass-on-places.server.ts'
import { registrationState } from './registration-state.ts'

const now = new Date('2027-01-13T03:00:00Z')
const hourMs = 3_600_000
const inHours = (hours: number) => new Date(now.getTime() + hours * hourMs)
const asActor = ({ id }: { id: string }) => ({ kind: 'participant', id }) as const

/** Everybody's registration in a session, in their order. */
const registrationsOf = async (sessionId: string) =>
  await database().registration.findMany({ where: { sessionId }, orderBy: { number: 'asc' } })

const statesOf = async (sessionId: string) =>
  (await registrationsOf(sessionId)).map((registration) => registrationState(registration))

/** A session next week, full, and people who wait for a place in it, in this order. */
async function createQueue({ waiting = 2, capacity = 1 } = {}) {
  const session = await createSession({ now, capacity, startsInMinutes: 7 * 24 * 60 })
  const holders = await Promise.all(
    Array.from({ length: capacity }, () => createParticipant({ now })),
  )
  const people = await Promise.all(
    Array.from({ length: waiting }, () => createParticipant({ now })),
  )
  const press = (person: { id: string }, at = now) =>
    apply({ actor: asActor(person), sessionId: session.id, form: 'text', now: at })
  for (const person of [...holders, ...people]) await press(person)
  return { session, sessionId: session.id, holders, people, press }
}

const offersOf = async (sessionId: string) =>
  (await registrationsOf(sessionId))
    .filter((registration) => registrationState(registration) === 'offered')
    .map(({ participantId, offerEndsAt }) => ({ participantId, offerEndsAt }))

test('of fifty people who press at once for the last place, one gets it and 49 wait in order', async () => {
  const session = await createSession({ now, capacity: 1, startsInMinutes: 7 * 24 * 60 })
  const people = await Promise.all(Array.from({ length: 50 }, () => createParticipant({ now })))
  const became = await Promise.all(
    people.map((person) =>
      apply({ actor: asActor(person), sessionId: session.id, form: 'listen', now }),
    ),
  )
  expect(became.filter((each) => each === 'confirmed')).toHaveLength(1)
  expect(became.filter((each) => each === 'waitlisted')).toHaveLength(49)
  const inOrder = await registrationsOf(session.id)
  expect(inOrder.map(registrationState)).toEqual(['confirmed', ...Array(49).fill('waitlisted')])
  // Who waits is served in that very order.
  const waiting = inOrder.slice(1).map(({ participantId }) => participantId)
  const [holder] = inOrder
  await cancelRegistration({
    actor: asActor({ id: holder?.participantId ?? '' }),
    sessionId: session.id,
    now,
  })
  for (const id of waiting.slice(0, 5)) {
    expect((await offersOf(session.id)).map(({ participantId }) => participantId)).toEqual([id])
    await cancelRegistration({ actor: asActor({ id }), sessionId: session.id, now })
  }
}, 60_000)

test('pressing twice, even at once, is pressing once; giving back frees the place', async () => {
  const session = await createSession({ now, capacity: 1 })
  const actor = asActor(await createParticipant({ now }))
  const press = () => apply({ actor, sessionId: session.id, form: 'text', now })
  const became = await Promise.all([press(), press()])
  expect(became.toSorted()).toEqual(['already_applied', 'confirmed'])
  await cancelRegistration({ actor, sessionId: session.id, now })
  await cancelRegistration({ actor, sessionId: session.id, now })
  expect(await statesOf(session.id)).toEqual(['cancelled'])
  await press()
  expect(await statesOf(session.id)).toEqual(['cancelled', 'confirmed'])
})

test('a free place is offered to whoever waits longest, and nobody passes them', async () => {
  const { sessionId, holders, people, press } = await createQueue()
  const [holder] = holders
  const [first, second] = people
  if (!holder || !first || !second) throw new Error('People were expected')
  await cancelRegistration({ actor: asActor(holder), sessionId, now })
  expect(await offersOf(sessionId)).toEqual([{ participantId: first.id, offerEndsAt: inHours(24) }])
  expect(await press(await createParticipant({ now }))).toBe('waitlisted')
  const accept = () => acceptOffer({ actor: asActor(first), sessionId, now: inHours(1) })
  await Promise.all([accept(), accept()])
  expect(await statesOf(sessionId)).toEqual(['cancelled', 'confirmed', 'waitlisted', 'waitlisted'])
  await expect(
    acceptOffer({ actor: asActor(second), sessionId, now: inHours(1) }),
  ).rejects.toMatchObject({ reason: 'offer_over' })
})

test('an offer that nobody takes expires and passes on, by its job or by the sweep', async () => {
  const { sessionId, holders, people } = await createQueue({ waiting: 3 })
  const [first, second, third] = people
  if (!holders[0] || !first || !second || !third) throw new Error('People were expected')
  await cancelRegistration({ actor: asActor(holders[0]), sessionId, now })
  const [job] = await database().$queryRaw<{ runAt: Date }[]>`
    SELECT run_at AS "runAt" FROM graphile_worker._private_jobs
    WHERE payload->>'sessionId' = ${sessionId} ORDER BY run_at DESC`
  expect(job?.runAt).toEqual(inHours(24))
  await passOnPlaces({ sessionId, now: inHours(23) })
  expect((await offersOf(sessionId))[0]?.participantId).toBe(first.id)
  await Promise.all([1, 2].map(() => passOnPlaces({ sessionId, now: inHours(24) })))
  expect(await offersOf(sessionId)).toEqual([
    { participantId: second.id, offerEndsAt: inHours(48) },
  ])
  await expect(
    acceptOffer({ actor: asActor(first), sessionId, now: inHours(24) }),
  ).rejects.toMatchObject({ reason: 'offer_over' })
  await passOnOverdueOffers({ now: inHours(48) })
  expect((await offersOf(sessionId))[0]?.participantId).toBe(third.id)
  expect((await registrationsOf(sessionId)).map(({ cancelledFor }) => cancelledFor)).toEqual([
    'by_person',
    'offer_over',
    'offer_over',
    null,
  ])
})

test('of an offer that is taken and expires at the same moment, one holds', async () => {
  const { sessionId, holders, people } = await createQueue()
  const [first] = people
  if (!holders[0] || !first) throw new Error('People were expected')
  await cancelRegistration({ actor: asActor(holders[0]), sessionId, now })
  const atEnd = inHours(24)
  const justBefore = new Date(atEnd.getTime() - 1)
  await Promise.allSettled([
    acceptOffer({ actor: asActor(first), sessionId, now: justBefore }),
    passOnPlaces({ sessionId, now: atEnd }),
  ])
  const states = await statesOf(sessionId)
  const held = states.filter((state) => state === 'confirmed' || state === 'offered')
  expect(held).toHaveLength(1)
})

test('two places that become free at once are offered to two', async () => {
  const { sessionId, holders, people } = await createQueue({ waiting: 3, capacity: 2 })
  await Promise.all(
    holders.map((holder) => cancelRegistration({ actor: asActor(holder), sessionId, now })),
  )
  expect((await offersOf(sessionId)).map(({ participantId }) => participantId)).toEqual(
    people.slice(0, 2).map(({ id }) => id),
  )
})

test('up to the doors a place can be given back, and not after', async () => {
  const session = await createSession({ now, startsInMinutes: 60 })
  const actor = asActor(await createParticipant({ now }))
  await apply({ actor, sessionId: session.id, form: 'text', now })
  const cancel = (at: Date) => cancelRegistration({ actor, sessionId: session.id, now: at })
  await expect(cancel(session.doorAt)).rejects.toMatchObject({ reason: 'doors_open' })
  await cancel(new Date(session.doorAt.getTime() - 1))
  expect(await statesOf(session.id)).toEqual(['cancelled'])
})

test('a session that is over is refused', async () => {
  const session = await createSession({ now })
  const actor = asActor(await createParticipant({ now }))
  await expect(
    apply({ actor, sessionId: session.id, form: 'text', now: inHours(24) }),
  ).rejects.toMatchObject({ reason: 'session_over' })
})

async function createCoordinator() {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  return { kind: 'staff', id, roles } as const
}

test('somebody without a referral waits for a coordinator once, and is known from then on', async () => {
  const coordinator = await createCoordinator()
  const session = await createSession({ now })
  const other = await createSession({ now, startsInMinutes: 600 })
  const person = await createParticipant({ now, isWelcome: false })
  const press = (sessionId: string) =>
    apply({ actor: asActor(person), sessionId, form: 'text', now })
  expect(await press(session.id)).toBe('applied')
  expect(await press(session.id)).toBe('already_applied')
  const [application] = await registrationsOf(session.id)
  const decision = { actor: coordinator, registrationId: application?.id ?? '', now }
  const accept = () => acceptApplication({ ...decision, hasGuardian: false })
  await Promise.all([accept(), accept()])
  expect(await statesOf(session.id)).toEqual(['confirmed'])
  expect(await press(other.id)).toBe('confirmed')
  await declineApplication(decision)
  expect(await statesOf(session.id)).toEqual(['confirmed'])
})

test('an application is declined once; the person may apply again', async () => {
  const coordinator = await createCoordinator()
  const session = await createSession({ now })
  const person = await createParticipant({ now, isWelcome: false })
  const press = () => apply({ actor: asActor(person), sessionId: session.id, form: 'text', now })
  await press()
  const [application] = await registrationsOf(session.id)
  await declineApplication({ actor: coordinator, registrationId: application?.id ?? '', now })
  expect(await press()).toBe('applied')
  await createReferral({ participant: person, now })
  expect(await statesOf(session.id)).toEqual(['cancelled', 'applied'])
})

test('a guardian’s consent is asked for where the programme wants it, once', async () => {
  const coordinator = await createCoordinator()
  const programme = await createProgramme({ now, asksGuardian: true })
  const session = await createSession({ now, programme })
  const other = await createSession({ now, programme, startsInMinutes: 600 })
  const [minor, adult] = [await createParticipant({ now }), await createParticipant({ now })]
  const press = (person: { id: string }, sessionId: string, isUnderAge?: boolean) =>
    apply({ actor: asActor(person), sessionId, form: 'text', isUnderAge, now })
  await expect(press(minor, session.id)).rejects.toMatchObject({ reason: 'age_missing' })
  expect(await press(adult, session.id, false)).toBe('confirmed')
  expect(await press(minor, session.id, true)).toBe('applied')
  const application = (await registrationsOf(session.id)).find(({ needsGuardian }) => needsGuardian)
  const decision = { actor: coordinator, registrationId: application?.id ?? '', now }
  await expect(acceptApplication({ ...decision, hasGuardian: false })).rejects.toMatchObject({
    reason: 'guardian_missing',
  })
  await acceptApplication({ ...decision, hasGuardian: true })
  expect(await statesOf(session.id)).toEqual(['confirmed', 'confirmed'])
  expect(await press(minor, other.id)).toBe('confirmed')
})
