import { expect, test } from 'vitest'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { database } from '#app/platform/database.server.ts'
import { listSchedule } from './list-schedule.server.ts'

const now = new Date('2127-01-12T03:00:00Z')
const dayMinutes = 24 * 60
const span = { from: now, before: new Date(now.getTime() + 7 * 86_400_000) }

test('a week shows a coordinator everybody’s load, and others their own', async () => {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  const own = await createStaff({ name: '白樺', now })
  const other = await createStaff({ name: '柏', now })
  const first = await createSession({ now, startsInMinutes: dayMinutes })
  const second = await createSession({ now, startsInMinutes: 3 * dayMinutes })
  const later = await createSession({ now, startsInMinutes: 8 * dayMinutes })
  const proposal = await createSession({ now, startsInMinutes: 60, isConfirmed: false })
  for (const session of [first, second, later]) await createAssignment({ session, staff: own, now })
  await createAssignment({ session: second, staff: other, now })
  const { assignment } = await createAssignment({ session: first, staff: other, now })
  await database().assignment.update({ where: { id: assignment.id }, data: { releasedAt: now } })

  const participants = [await createParticipant({ now }), await createParticipant({ now })]
  for (const participant of participants)
    await createRegistration({ session: second, participant, now })
  await database().registration.updateMany({
    where: { participantId: participants[1]?.id },
    data: { cancelledAt: now, cancelledFor: 'by_person' },
  })
  await database().cancellation.create({
    data: { sessionId: first.id, reason: '雪', staffId: id, createdAt: now },
  })

  const all = await listSchedule({ actor: { kind: 'staff', id, roles }, ...span })
  const ids = all.sessions.map((session) => session.id)
  expect(ids).toEqual(expect.arrayContaining([first.id, second.id]))
  const shown = (wanted: string) => all.sessions.find((session) => session.id === wanted)
  expect(shown(first.id)).toMatchObject({ staff: [{ name: '白樺' }], taken: 0, isCancelled: true })
  expect(shown(second.id)).toMatchObject({
    staff: [{ name: '白樺' }, { name: '柏' }],
    taken: 1,
    isCancelled: false,
    startAt: second.startAt,
  })
  expect(ids).not.toContain(later.id)
  expect(ids).not.toContain(proposal.id)
  expect(all.load).toMatchObject([
    { name: '白樺', duties: 2, minutes: 300 },
    { name: '柏', duties: 1, minutes: 150 },
  ])

  const actor = { kind: 'staff', id: other.id, roles: other.roles } as const
  const mine = await listSchedule({ actor, ...span })
  expect(mine.sessions.map((session) => session.id)).toEqual([second.id])
  expect(mine.load).toMatchObject([{ name: '柏', duties: 1 }])
})
