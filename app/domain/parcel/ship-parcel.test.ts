import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { labelText } from '#tests/factories/parcel.ts'
import { setMaterials } from '../programme/set-materials.server.ts'
import { askForParcel, declineParcel, findOwnParcel } from './ask-for-parcel.server.ts'
import { forgetParcelAddresses } from './forget-parcel-addresses.server.ts'
import { countParcels, listParcels, listParcelSessions } from './list-parcels.server.ts'
import { openLabels, shipParcel } from './ship-parcel.server.ts'

const now = new Date('2027-01-04T03:00:00Z')
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)

async function createCraft() {
  const [sender, coordinator] = [
    await createStaff({ now }),
    await createStaff({ roles: ['coordinator'], now }),
  ]
  const programme = await createProgramme({ kind: 'craft', capacity: 10 })
  const asStaff = ({ id, roles }: typeof sender) => ({ kind: 'staff', id, roles }) as const
  await setMaterials({
    actor: asStaff(coordinator),
    programmeId: programme.id,
    materials: { leadDays: 10, senderId: sender.id },
    now,
  })
  const session = await createSession({ now, programme, startsInMinutes: 20 * 1440 })
  const participant = await createParticipant({ nickname: 'ことり', form: 'text', now })
  const { registration } = await createRegistration({ session, participant, now })
  const own = {
    actor: { kind: 'participant', id: participant.id } as const,
    sessionId: session.id,
  }
  return {
    session,
    registration,
    own,
    ask: (at = now) => askForParcel({ ...own, address: labelText, now: at }),
    sending: { actor: asStaff(sender), sessionId: session.id, now },
    office: { actor: asStaff(coordinator), sessionId: session.id, now },
  }
}

const sealedOf = async (registrationId: string) =>
  (await database().parcel.findUniqueOrThrow({ where: { registrationId } })).sealedAddress

test('a parcel is asked for, opened by its sender alone, and sent once', async () => {
  const { own, ask, registration, sending, office } = await createCraft()
  expect(await findOwnParcel({ ...own, now })).toMatchObject({ due: '2027-01-14', isAsked: false })
  await Promise.all([ask(), ask()])
  expect(await sealedOf(registration.id)).not.toContain('ポプラ')
  expect(await countParcels(sending)).toBe(1)
  expect(await countParcels(office)).toBe(0)
  expect(await openLabels(office), 'whoever does not send reads nothing').toEqual([])
  const [label] = await openLabels(sending)
  expect(label).toMatchObject({ ...labelText, nickname: 'ことり' })
  const parcelId = label?.parcelId ?? ''
  const openings = { verb: 'open parcel address', subjectId: parcelId }
  expect(await database().auditEntry.count({ where: openings })).toBe(1)
  await expect(shipParcel({ ...office, parcelId })).rejects.toMatchObject({ status: 404 })
  for (let time = 0; time < 2; time += 1) await shipParcel({ ...sending, parcelId })
  expect(await openLabels(sending)).toEqual([])
  await expect(ask()).rejects.toMatchObject({ reason: 'parcel_shipped' })
  await expect(declineParcel({ ...own, now })).rejects.toMatchObject({ reason: 'parcel_shipped' })
  expect(await findOwnParcel({ ...own, now })).toMatchObject({ mayChange: false, shippedAt: now })
})

test('the desk sees who needs a parcel and by when, the sender their own programmes, others nothing', async () => {
  const { ask, session, sending, office, registration } = await createCraft()
  await ask()
  const silent = await createRegistration({ session, now })
  const onSite = await createParticipant({ form: 'on_site', now })
  await createRegistration({ session, participant: onSite, now })
  for (const actor of [sending.actor, office.actor]) {
    const listed = await listParcelSessions({ actor, now })
    expect(listed.find(({ id }) => id === session.id)).toMatchObject({
      due: '2027-01-14',
      waiting: 1,
      silent: 1,
      shipped: 0,
    })
  }
  const { people, due } = await listParcels(office)
  expect(due).toBe('2027-01-14')
  expect(people.map(({ id }) => id)).toEqual([registration.id, silent.registration.id])
  const { id } = await createStaff({ now })
  const stranger = { kind: 'staff', id, roles: ['facilitator' as const] } as const
  const actor = { ...stranger, roles: [...stranger.roles] }
  expect(await listParcelSessions({ actor, now })).toEqual([])
  await expect(listParcels({ ...office, actor })).rejects.toMatchObject({ status: 404 })
})

test('whoever comes to the place itself after all is sent nothing, and their address stays closed', async () => {
  const { ask, registration, sending } = await createCraft()
  await ask()
  await database().registration.update({
    where: { id: registration.id },
    data: { form: 'on_site' },
  })
  expect(await openLabels(sending)).toEqual([])
  expect(await countParcels(sending)).toBe(0)
})

test('too late is said, and a parcel that is not wanted leaves no address behind', async () => {
  const { own, ask, registration } = await createCraft()
  await ask()
  await declineParcel({ ...own, now })
  await declineParcel({ ...own, now })
  const where = { registrationId: registration.id }
  expect(await database().parcel.count({ where })).toBe(0)
  await expect(ask(days(10))).rejects.toMatchObject({ reason: 'parcel_too_late' })
  await expect(
    askForParcel({ ...own, address: { ...labelText, postcode: '12' }, now }),
  ).rejects.toMatchObject({ reason: 'parcel_address_incomplete' })
})

test('an address is deleted thirty days after it was sent to, and at once where nothing is sent any more', async () => {
  const [sent, givenUp, cancelled, never] = [
    await createCraft(),
    await createCraft(),
    await createCraft(),
    await createCraft(),
  ]
  for (const craft of [sent, givenUp, cancelled, never]) await craft.ask()
  const [label] = await openLabels(sent.sending)
  await shipParcel({ ...sent.sending, parcelId: label?.parcelId ?? '' })
  await database().registration.update({
    where: { id: givenUp.registration.id },
    data: { cancelledAt: now, cancelledFor: 'by_person' },
  })
  await database().cancellation.create({
    data: {
      sessionId: cancelled.session.id,
      reason: '雪',
      staffId: cancelled.office.actor.id,
      createdAt: now,
    },
  })
  const kept = async () =>
    await Promise.all(
      [sent, givenUp, cancelled, never].map(
        async ({ registration }) => (await sealedOf(registration.id)) !== null,
      ),
    )
  await forgetParcelAddresses({ now })
  expect(await kept()).toEqual([true, false, false, true])
  await forgetParcelAddresses({ now: new Date(days(30).getTime() - 1) })
  expect(await kept()).toEqual([true, false, false, true])
  await forgetParcelAddresses({ now: days(30) })
  expect(await kept()).toEqual([false, false, false, true])
  await forgetParcelAddresses({ now: days(51) })
  expect(await kept()).toEqual([false, false, false, false])
})
