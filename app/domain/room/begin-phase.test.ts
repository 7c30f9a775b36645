import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { beginPhase } from './begin-phase.server.ts'
import { getRoomView } from './get-room-view.server.ts'

const now = new Date('2027-01-13T06:30:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function createTimetable({ isOpen = true } = {}) {
  const host = await createStaff({ now })
  const session = await createSession({ now, startsInMinutes: 0 })
  await createRoom({ session, ...(isOpen && { openedById: host.id }), now })
  await createAssignment({ session, staff: host, now })
  const seat = await createSeat({ session, staff: host, now })
  const [first, second] = await database().phase.createManyAndReturn({
    data: [
      { sessionId: session.id, kind: 'introduction', fromMinute: 200, toMinute: 210 },
      { sessionId: session.id, kind: 'main_part', fromMinute: 210, toMinute: 250 },
    ],
  })
  const actor = { kind: 'staff', id: host.id, roles: host.roles } as const
  const begin = (phaseId = first?.id ?? '', at = now) =>
    beginPhase({ actor, sessionId: session.id, phaseId, now: at })
  const onPage = async (at = now) => (await getRoomView({ seat, now: at }))?.phase
  return { session, first, second, begin, onPage }
}

test('what staff begin is on everybody’s page, for as long as it was planned', async () => {
  const { first, second, begin, onPage } = await createTimetable()
  expect(await onPage()).toBeNull()
  await begin()
  await begin(first?.id, later(3))
  const introduction = { kind: 'introduction', endsAt: later(10).getTime() }
  expect(await onPage(later(4))).toMatchObject(introduction)
  await Promise.all([begin(second?.id, later(12)), begin(second?.id, later(12))])
  expect(await onPage(later(12))).toMatchObject({ endsAt: later(52).getTime() })
})

test('a part of another session, or a room that is not open, begins nothing', async () => {
  const { begin, onPage } = await createTimetable()
  const other = await createTimetable({ isOpen: false })
  await expect(begin(other.first?.id)).rejects.toMatchObject({ status: 404 })
  await expect(other.begin()).rejects.toMatchObject({ reason: 'room_closed' })
  expect(await onPage()).toBeNull()
})

test('a part that is taken out of the timetable is on no longer', async () => {
  const { session, begin, onPage } = await createTimetable()
  await begin()
  await database().phase.deleteMany({ where: { sessionId: session.id } })
  expect(await onPage()).toBeNull()
})
