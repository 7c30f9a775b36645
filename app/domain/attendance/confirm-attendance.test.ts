import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createPresence } from '#tests/factories/attendance.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { confirmAttendance } from './confirm-attendance.server.ts'
import { listAttendance } from './list-attendance.server.ts'

const now = new Date('2027-01-13T07:00:00Z')
const minuteMs = 60_000

/** A gathering that is over, and somebody who was in it for half an hour. */
async function createWorld() {
  const coordinator = await createStaff({ roles: ['coordinator'], now })
  const session = await createSession({ now, startsInMinutes: -180 })
  const { room } = await createRoom({ session, openedById: coordinator.id, now: session.doorAt })
  await database().room.update({ where: { id: room.id }, data: { closedAt: session.endAt } })
  const run = await createRun({ room })
  const seat = await createSeat({ session, form: 'voice' })
  await createPresence({ seat, run, from: session.startAt, minutes: 30 })
  const actor = { kind: 'staff', id: coordinator.id, roles: coordinator.roles } as const
  const confirm = (attended: string[]) =>
    confirmAttendance({ actor, sessionId: session.id, attended, now })
  const list = () => listAttendance({ actor, sessionId: session.id })
  return { session, run, seat, participantId: seat.participantId ?? '', confirm, list }
}

test('the tick outweighs the minutes, which are kept', async () => {
  const { participantId, confirm, list } = await createWorld()
  expect(await list()).toMatchObject({ isConfirmed: false, lines: [{ attended: true }] })
  await confirm([])
  expect(await list()).toMatchObject({
    isConfirmed: true,
    lines: [{ participantId, attended: false, seconds: 1_800, isEstimated: false }],
  })
})

test('what was confirmed stays as it was, whatever the ledger learns later', async () => {
  const { session, run, seat, participantId, confirm, list } = await createWorld()
  await confirm([participantId])
  const before = await list()
  const later = new Date(session.startAt.getTime() + 60 * minuteMs)
  await createPresence({ seat, run, from: later, minutes: 20 })
  expect((await list()).lines).toEqual(before.lines)
  expect(before.lines).toMatchObject([{ form: 'voice', stays: [{ isEndEstimated: false }] }])
})

test('it is confirmed once, also when two press at the same time', async () => {
  const { session, participantId, confirm } = await createWorld()
  const results = await Promise.allSettled([confirm([participantId]), confirm([])])
  const refused = results.filter((result) => result.status === 'rejected')
  expect(refused.map(({ reason }) => reason.reason)).toEqual(['already_confirmed'])
  expect(await database().attendance.count({ where: { sessionId: session.id } })).toBe(1)
})
