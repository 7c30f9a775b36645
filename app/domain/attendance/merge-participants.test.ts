import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAgency } from '#tests/factories/agency.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createReferral } from '#tests/factories/referral.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSession } from '#tests/factories/session.ts'
import { createSignIn } from '#tests/factories/sign-in.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { setReminders } from '../participant/set-reminders.server.ts'
import { apply } from '../registration/apply.server.ts'
import { registrationState } from '../registration/registration-state.ts'
import { mergeParticipants } from './merge-participants.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

async function createWorld() {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  const actor = { kind: 'staff', id, roles } as const
  const [kept, merged] = [await createParticipant({ now }), await createParticipant({ now })]
  const merge = () => mergeParticipants({ actor, keptId: kept.id, mergedId: merged.id, now })
  return { actor, kept, merged, merge }
}

test('referrals, places, seats and browsers of the one become the other’s', async () => {
  const { kept, merged, merge } = await createWorld()
  const { referral } = await createReferral({ participant: merged, agreed: ['attendance'], now })
  const { registration, session } = await createRegistration({ participant: merged, now })
  const seat = await createSeat({ session, participant: merged, now })
  await createSignIn({ door: 'participant', person: { participantId: merged.id } })
  await merge()
  const participantId = kept.id
  expect(await database().referral.count({ where: { id: referral.id, participantId } })).toBe(1)
  expect(
    await database().registration.count({ where: { id: registration.id, participantId } }),
  ).toBe(1)
  expect(await database().seat.count({ where: { id: seat.id, participantId } })).toBe(1)
  expect(await database().signIn.count({ where: { participantId } })).toBeGreaterThan(0)
  expect(await database().signIn.count({ where: { participantId: merged.id } })).toBe(0)
  expect(await database().participant.findUnique({ where: { id: merged.id } })).toMatchObject({
    mergedIntoId: kept.id,
    addressId: null,
  })
  await expect(merge()).rejects.toMatchObject({ status: 404 })
})

test('a mail that was sent to the one before still stops the reminders', async () => {
  const { kept, merged, merge } = await createWorld()
  await merge()
  const actor = { kind: 'participant', id: merged.id } as const
  await setReminders({ actor, areWanted: false, now })
  const { remindersStoppedAt } = await database().participant.findUniqueOrThrow({
    where: { id: kept.id },
  })
  expect(remindersStoppedAt).toEqual(now)
})

test('one person never has two places: the further one stays, and the free one is offered on', async () => {
  const { kept, merged, merge } = await createWorld()
  const session = await createSession({ now, capacity: 2, startsInMinutes: 7 * 24 * 60 })
  const next = await createParticipant({ now })
  for (const person of [merged, kept, next])
    await apply({
      actor: { kind: 'participant', id: person.id },
      sessionId: session.id,
      form: 'text',
      now,
    })
  await merge()
  const registrations = await database().registration.findMany({
    where: { sessionId: session.id },
    orderBy: { number: 'asc' },
  })
  expect(registrations.map((each) => [each.participantId, registrationState(each)])).toEqual([
    [kept.id, 'cancelled'],
    [kept.id, 'confirmed'],
    [next.id, 'offered'],
  ])
})

test('a place that waits gives way to one that is confirmed', async () => {
  const { kept, merged, merge } = await createWorld()
  const session = await createSession({ now, capacity: 1, startsInMinutes: 7 * 24 * 60 })
  for (const person of [merged, kept])
    await apply({
      actor: { kind: 'participant', id: person.id },
      sessionId: session.id,
      form: 'text',
      now,
    })
  await merge()
  const open = await database().registration.findMany({
    where: { sessionId: session.id, cancelledAt: null },
  })
  expect(open.map((each) => [each.participantId, registrationState(each)])).toEqual([
    [kept.id, 'confirmed'],
  ])
})

test('two referrals by one agency: the kept one’s stays, the other ends and tells nothing any more', async () => {
  const { kept, merged, merge } = await createWorld()
  const from = await createAgency({ now })
  const { referral: first } = await createReferral({ from, participant: kept, now })
  const { referral: second } = await createReferral({
    from,
    participant: merged,
    agreed: ['attendance'],
    now,
  })
  await merge()
  const referrals = await database().referral.findMany({
    where: { id: { in: [first.id, second.id] } },
    include: { consents: true },
  })
  const ended = referrals.find(({ id }) => id === second.id)
  expect(referrals.find(({ id }) => id === first.id)?.endedAt).toBeNull()
  expect(ended?.endedAt).toEqual(now)
  expect(ended?.consents.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true)
})

test('who both sat in one session may be two people', async () => {
  const { actor, kept, merged, merge } = await createWorld()
  const session = await createSession({ now })
  for (const participant of [kept, merged]) await createSeat({ session, participant, now })
  await expect(merge()).rejects.toMatchObject({ reason: 'both_were_there' })
  await expect(
    mergeParticipants({ actor, keptId: kept.id, mergedId: kept.id, now }),
  ).rejects.toMatchObject({ reason: 'same_participant' })
})
