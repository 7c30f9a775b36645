import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { getOpenProgramme, listOpenProgrammes } from './list-open-programmes.server.ts'

const now = new Date('2026-11-25T00:00:00Z')

test('people can be invited to what participants come to, as long as it is offered', async () => {
  const tea = await createProgramme({ now })
  await createProgramme({ kind: 'job_coach_course', now })
  const retired = await createProgramme({ now })
  await database().programme.update({ where: { id: retired.id }, data: { retiredAt: now } })
  const listed = await listOpenProgrammes({ now })
  expect(listed.map(({ id }) => id)).toEqual([tea.id])
  await expect(getOpenProgramme({ programmeId: retired.id, now })).rejects.toMatchObject({
    status: 404,
  })
})

test('its next dates are those that somebody confirmed and nobody cancelled', async () => {
  const programme = await createProgramme({ now })
  const { id } = await createSession({ programme, now, startsInMinutes: 60 })
  await createSession({ programme, now, startsInMinutes: 120, isConfirmed: false })
  await createSession({ programme, now, startsInMinutes: -600 })
  const cancelled = await createSession({ programme, now, startsInMinutes: 180 })
  const { id: staffId } = await createStaff()
  await database().cancellation.create({
    data: { sessionId: cancelled.id, staffId, reason: '雪のため', createdAt: now },
  })
  const { sessions } = await getOpenProgramme({ programmeId: programme.id, now })
  expect(sessions.map((session) => session.id)).toEqual([id])
})

test('counselling is named without dates: an appointment’s time can tell whose it is', async () => {
  const programme = await createProgramme({ kind: 'counselling', now })
  await createSession({ programme, now })
  const { sessions, isByAppointment } = await getOpenProgramme({ programmeId: programme.id, now })
  expect(sessions).toEqual([])
  expect(isByAppointment).toBe(true)
})
