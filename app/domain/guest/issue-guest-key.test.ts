import { expect, test } from 'vitest'
import type { Session } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { tellObservers } from '../registration/tell-registered.server.ts'
import { readNotice } from '../registration/read-notice.server.ts'
import { enterWithGuestKey } from '../sign-in/enter-with-guest-key.server.ts'
import { issueGuestKey, renewGuestKey } from './issue-guest-key.server.ts'
import { getGuestList } from './list-guests.server.ts'

const now = new Date('2027-01-11T03:00:00Z')
const observer = { role: 'observer', name: '佐藤さん', affiliation: '市役所 福祉課' } as const

async function createInviting({ startsInMinutes = 3 * 1440 } = {}) {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  const session = await createSession({ now, startsInMinutes })
  const actor = { kind: 'staff', id, roles } as const
  const common = { actor, sessionId: session.id, now }
  return {
    session,
    common,
    issue: (guest: Partial<Parameters<typeof issueGuestKey>[0]> = {}) =>
      issueGuestKey({ ...common, ...observer, ...guest }),
  }
}

async function register(session: Session, { hasMail = true } = {}) {
  const participant = await createParticipant({ now })
  const { address } = await createAddress({ owner: 'participant', now })
  if (hasMail)
    await database().participant.update({
      where: { id: participant.id },
      data: { addressId: address.id },
    })
  const { registration } = await createRegistration({ session, participant, now })
  return { participant, registration }
}

const enter = (secretOrCode: string, at = now) =>
  enterWithGuestKey({ secretOrCode, device: 'test', callerAddress: '192.0.2.1', now: at })

const jobsFor = (sessionId: string) => database().$queryRaw<{ task: string }[]>`
  SELECT task_identifier AS task FROM graphile_worker.jobs
  JOIN graphile_worker._private_jobs USING (id) WHERE payload->>'sessionId' = ${sessionId}`

test('a guest comes in with the link or the typed code, and a new key ends the old one', async () => {
  const { session, common, issue } = await createInviting()
  const issued = await issue({ role: 'speaker' })
  expect(await enter(issued.secret)).toBeTruthy()
  expect(await enter(issued.code.toLowerCase())).toBeTruthy()
  const { id: guestKeyId } = await database().guestKey.findFirstOrThrow({
    where: { sessionId: session.id },
  })
  const renewed = await renewGuestKey({ ...common, guestKeyId })
  const wrong = { reason: 'code_wrong' }
  await expect(enter(issued.secret)).rejects.toMatchObject(wrong)
  await expect(enter(issued.code)).rejects.toMatchObject(wrong)
  expect(await enter(renewed.code)).toBeTruthy()
  const signIns = await database().signIn.findMany({ where: { guestKeyId } })
  expect(signIns.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1)
  const longAfter = new Date(session.closeAt.getTime() + 13 * 3_600_000)
  await expect(enter(renewed.code, longAfter)).rejects.toMatchObject(wrong)
})

test('the same button twice, even at once, invites one guest', async () => {
  const { session, issue } = await createInviting()
  const results = await Promise.allSettled([issue(), issue(), issue()])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const result of results)
    if (result.status === 'rejected')
      expect(result.reason).toMatchObject({ reason: 'guest_already_there' })
  expect(await database().guestKey.count({ where: { sessionId: session.id } })).toBe(1)
})

test.each([
  [{ name: ' \u2028 ' }, 'guest_name_missing'],
  [{ affiliation: ' ' }, 'affiliation_missing'],
])('%o is told what is missing', async (guest, reason) => {
  const { issue } = await createInviting()
  await expect(issue(guest)).rejects.toMatchObject({ reason })
})

test('an observer less than 24 hours ahead is refused, and nobody is told of one', async () => {
  const { session, issue } = await createInviting({ startsInMinutes: 24 * 60 })
  await expect(issue()).rejects.toMatchObject({ reason: 'observer_too_late' })
  await issue({ role: 'captioner' })
  expect(await jobsFor(session.id)).toEqual([])
})

test('only coordinators invite', async () => {
  const { issue } = await createInviting()
  const { id } = await createStaff({ now })
  const actor = { kind: 'staff', id, roles: ['facilitator'] } as const
  await expect(issue({ actor: { ...actor, roles: [...actor.roles] } })).rejects.toMatchObject({
    status: 404,
  })
})

test('everybody with a registration is told once for each observer; whoever has no mail is named to the desk', async () => {
  const { session, common, issue } = await createInviting()
  const told = await register(session)
  const untold = await register(session, { hasMail: false })
  const mails = () =>
    database().mail.findMany({
      where: { kind: 'observer_announced', subjectId: told.registration.id },
      orderBy: { version: 'asc' },
    })
  await issue()
  expect(await jobsFor(session.id)).toEqual([{ task: 'tell-observers' }])
  await Promise.all([1, 2].map(() => tellObservers({ sessionId: session.id, now })))
  expect(await mails()).toHaveLength(1)
  expect((await getGuestList(common)).withoutMail).toMatchObject([{ id: untold.participant.id }])
  await issue({ name: '鈴木さん' })
  await tellObservers({ sessionId: session.id, now })
  const [first, second] = await mails()
  if (!first || !second) throw new Error('two mails expected')
  expect(await readNotice(database(), first, now), 'older than the newest').toBeNull()
  expect((await readNotice(database(), second, now))?.observers).toEqual([
    { name: '佐藤さん', affiliation: '市役所 福祉課' },
    { name: '鈴木さん', affiliation: '市役所 福祉課' },
  ])
  await database().guestKey.updateMany({
    where: { sessionId: session.id },
    data: { revokedAt: now },
  })
  expect(await readNotice(database(), second, now), 'nobody looks on any more').toBeNull()
})
