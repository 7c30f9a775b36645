import { expect, test } from 'vitest'
import type { MailKind } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { setReminders } from '../participant/set-reminders.server.ts'
import { cancelSession } from '../session/cancel-session.server.ts'
import { moveSession } from '../session/move-session.server.ts'
import { cancelRegistration } from './cancel-registration.server.ts'
import { queueReminders } from './queue-reminders.server.ts'
import { noticeStart, readNotice } from './read-notice.server.ts'
import { tellCancelled, tellMoved } from './tell-registered.server.ts'

/** Noon in Japan, ten days before a gathering at 15:00. */
const now = new Date('2027-01-03T03:00:00Z')
const daysLater = (days: number, minutes = 0) =>
  new Date(now.getTime() + days * 86_400_000 + minutes * 60_000)

/** Somebody with an address and a place in a gathering in ten days. */
async function createPlace({ hasAddress = true } = {}) {
  const session = await createSession({ now, startsInMinutes: 10 * 24 * 60 + 180 })
  const participant = await createParticipant({ now, language: 'easy' })
  const { address } = await createAddress({ owner: 'participant', now })
  if (hasAddress)
    await database().participant.update({
      where: { id: participant.id },
      data: { addressId: address.id },
    })
  const { registration } = await createRegistration({ session, participant, now })
  const actor = { kind: 'participant', id: participant.id } as const
  return { session, participant, registration, address, actor }
}

const mailsTo = (addressId: string) =>
  database().mail.findMany({ where: { addressId }, orderBy: { createdAt: 'asc' } })

async function createCoordinator() {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  return { kind: 'staff', id, roles } as const
}

/** Whether a queued message may still go. */
const mayGo = async (
  mail: { kind: MailKind; subjectId: string; addressId: string; version: number } | undefined,
  at: Date,
) => mail !== undefined && (await readNotice(database(), mail, at)) !== null

test('each lead brings one message, however many ask at once and however often', async () => {
  const { address } = await createPlace()
  const ask = (at: Date) => Promise.all([1, 2, 3].map(() => queueReminders({ now: at })))
  await ask(daysLater(7, 179))
  expect(await mailsTo(address.id)).toHaveLength(0)
  for (const [at, count] of [
    [daysLater(7, 180), 1],
    [daysLater(7, 240), 1],
    [daysLater(9, 180), 2],
    [daysLater(10, 150), 3],
    [daysLater(10, 170), 3],
  ] as const) {
    await ask(at)
    expect(await mailsTo(address.id)).toHaveLength(count)
  }
  expect(
    (await mailsTo(address.id)).every(
      ({ kind, language }) => kind === 'reminder' && language === 'easy',
    ),
  ).toBe(true)
})

test('who left no address, wants none, or gave the place back is not reminded', async () => {
  const [without, unwilling, gone] = [
    await createPlace({ hasAddress: false }),
    await createPlace(),
    await createPlace(),
  ]
  await setReminders({ actor: unwilling.actor, areWanted: false, now })
  await cancelRegistration({ actor: gone.actor, sessionId: gone.session.id, now })
  await queueReminders({ now: daysLater(9, 180) })
  for (const { address } of [without, unwilling, gone])
    expect(await mailsTo(address.id)).toHaveLength(0)
  await setReminders({ actor: unwilling.actor, areWanted: true, now })
  await queueReminders({ now: daysLater(9, 181) })
  expect(await mailsTo(unwilling.address.id)).toHaveLength(1)
})

test('what was queued before a cancellation, a move or a stop does not leave after it', async () => {
  const coordinator = await createCoordinator()
  const at = daysLater(9, 180)
  const [cancelled, moved, stopped, kept] = [
    await createPlace(),
    await createPlace(),
    await createPlace(),
    await createPlace(),
  ]
  await queueReminders({ now: at })
  const reason = '雪のため'
  await cancelSession({ actor: coordinator, sessionId: cancelled.session.id, reason, now: at })
  const to = {
    date: '2027-01-20',
    door: '14:30',
    start: '15:00',
    end: '16:30',
    close: '17:00',
    reason,
  }
  await moveSession({ actor: coordinator, sessionId: moved.session.id, ...to, now: at })
  await setReminders({ actor: stopped.actor, areWanted: false, now: at })
  const queued = async ({ address }: { address: { id: string } }) => (await mailsTo(address.id))[0]
  for (const place of [cancelled, moved, stopped])
    expect(await mayGo(await queued(place), at)).toBe(false)
  expect(await mayGo(await queued(kept), at)).toBe(true)
  expect(await mayGo(await queued(kept), kept.session.startAt)).toBe(false)
  // At the new hour everybody is reminded anew.
  await queueReminders({ now: new Date('2027-01-19T06:00:00Z') })
  expect(await mailsTo(moved.address.id)).toHaveLength(2)
})

test('a move and a cancellation reach everybody once; an older move is not told after a newer one', async () => {
  const coordinator = await createCoordinator()
  const { session, registration, address } = await createPlace()
  const sessionId = session.id
  const hours = { door: '14:30', start: '15:00', end: '16:30', close: '17:00', reason: '雪' }
  for (const date of ['2027-01-20', '2027-01-21']) {
    await moveSession({ actor: coordinator, sessionId, date, ...hours, now })
    await Promise.all([1, 2].map(() => tellMoved({ sessionId, now })))
  }
  const [first, second] = await mailsTo(address.id)
  expect(await mailsTo(address.id)).toHaveLength(2)
  expect(await mayGo(first, now)).toBe(false)
  expect(await mayGo(second, now)).toBe(true)
  await cancelSession({ actor: coordinator, sessionId, reason: '雪', now })
  await Promise.all([1, 2].map(() => tellCancelled({ sessionId, now })))
  const mails = await mailsTo(address.id)
  expect(mails.map(({ kind }) => kind)).toEqual([
    'session_moved',
    'session_moved',
    'session_cancelled',
  ])
  expect(await mayGo(second, now)).toBe(false)
  const last = mails.at(-1)
  expect(await mayGo(last, now)).toBe(true)
  expect(last && (await noticeStart(database(), last))).toEqual(new Date('2027-01-21T06:00:00Z'))
  await database().registration.update({
    where: { id: registration.id },
    data: { cancelledAt: now, cancelledFor: 'by_person' },
  })
  expect(await mayGo(last, now)).toBe(false)
})

test('an address that is another’s by now is not written to', async () => {
  const { participant, address } = await createPlace()
  await queueReminders({ now: daysLater(9, 180) })
  const [mail] = await mailsTo(address.id)
  await database().participant.update({ where: { id: participant.id }, data: { addressId: null } })
  expect(await mayGo(mail, daysLater(9, 180))).toBe(false)
})
