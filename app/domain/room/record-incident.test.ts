import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createGathering } from '#tests/factories/gathering.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { closeIncident, listIncidents, openIncident } from './list-incidents.server.ts'
import { recordIncident } from './record-incident.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

test('a note about something that needed care is sealed, read by coordinators alone, and seen to once', async () => {
  const { actor, sessionId, come } = await createGathering({ now })
  const { seat } = await come('つばめ')
  const note = 'もう消えたいと言っていた'
  await recordIncident({ actor, sessionId, seatId: seat.id, kind: 'danger', note, now })
  const row = await database().incident.findFirstOrThrow({ where: { sessionId } })
  expect(row.sealedNote).not.toContain('消えたい')
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  const coordinator = { kind: 'staff', id, roles } as const
  const mine = { incidentId: row.id, now }
  await expect(openIncident({ ...mine, actor })).rejects.toMatchObject({ status: 404 })
  await expect(listIncidents({ actor })).rejects.toMatchObject({ status: 404 })
  expect(await openIncident({ ...mine, actor: coordinator })).toMatchObject({ note })
  const logged = { subjectId: row.id, verb: 'open incident' }
  expect(await database().auditEntry.count({ where: logged })).toBe(1)
  await closeIncident({ ...mine, actor: coordinator })
  await closeIncident({ ...mine, actor: coordinator })
  expect(await database().auditEntry.count({ where: { subjectId: row.id } })).toBe(3)
  const [listed] = (await listIncidents({ actor: coordinator })).filter(
    (incident) => incident.id === row.id,
  )
  expect(listed).toMatchObject({ closedAt: now })
  expect(listed).not.toHaveProperty('sealedNote')
})

test('it needs words, a duty, and a seat of this session', async () => {
  const { actor, sessionId } = await createGathering({ now })
  const other = await createGathering({ now })
  const incident = { actor, sessionId, seatId: null, kind: 'worry', note: '顔色', now } as const
  const record = (changes: Partial<Parameters<typeof recordIncident>[0]>) =>
    recordIncident({ ...incident, ...changes })
  await expect(record({ note: '  ' })).rejects.toMatchObject({ reason: 'note_missing' })
  await expect(record({ actor: other.actor })).rejects.toMatchObject({ status: 404 })
  await expect(record({ seatId: other.hostSeat.id })).rejects.toMatchObject({ status: 404 })
})
