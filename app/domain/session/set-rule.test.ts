import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createClosure, createRule, teaRule } from '#tests/factories/rule.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { closeDays } from '../programme/close-days.server.ts'
import type { ProgrammeRule } from '../programme/programme-rule.ts'
import { apply } from '../registration/apply.server.ts'
import { confirmSessions } from './confirm-sessions.server.ts'
import { endRule } from './end-rule.server.ts'
import { foreseeRule } from './foresee-rule.server.ts'
import { moveSession } from './move-session.server.ts'
import { replanSessions } from './replan-sessions.server.ts'
import { setRule } from './set-rule.server.ts'

const now = new Date('2027-01-02T03:00:00Z')
const dayOf = (at: Date) => at.toISOString().slice(0, 16)
const later: ProgrammeRule = {
  ...teaRule,
  door: '15:30',
  start: '16:00',
  end: '17:30',
  close: '18:00',
}

async function createWorld() {
  const coordinator = await createStaff({ roles: ['coordinator'], now })
  const actor = { kind: 'staff', id: coordinator.id, roles: coordinator.roles } as const
  const programme = await createProgramme({ now, capacity: 3 })
  return { actor, programme, programmeId: programme.id }
}

type World = Awaited<ReturnType<typeof createWorld>>

async function set(
  { actor, programmeId }: World,
  rule: ProgrammeRule,
  parts: Partial<Parameters<typeof setRule>[0]> = {},
) {
  const replacedId = parts.replacedId ?? null
  const { differenceKey: seenKey } = await foreseeRule({ rule, replacedId, now })
  const asked = { actor, programmeId, rule, seenKey, followingIds: [], reason: '', now }
  return await setRule({ ...asked, ...parts, replacedId })
}

const ruleOf = ({ programmeId }: World) =>
  database().rule.findFirstOrThrow({ where: { programmeId, endedAt: null } })

const sessionsOf = async ({ programmeId }: World) =>
  await database().session.findMany({
    where: { programmeId },
    include: { cancellation: true, moves: true },
    orderBy: { startAt: 'asc' },
  })

const startsOf = async (world: World) =>
  (await sessionsOf(world))
    .filter(({ cancellation }) => cancellation === null)
    .map(({ startAt }) => dayOf(startAt))

/** A rule in force whose first two sessions are confirmed. */
async function withConfirmed() {
  const world = await createWorld()
  await set(world, teaRule)
  const sessions = await sessionsOf(world)
  const [first, second, third] = sessions
  if (!first || !second || !third) throw new Error('Sessions were expected')
  const sessionIds = [first.id, second.id]
  expect(await confirmSessions({ ...world, sessionIds, now })).toBe(2)
  return { world, first, second, third, replacedId: (await ruleOf(world)).id }
}

test('a rule puts six months of proposals into the calendar, none on closed days', async () => {
  const world = await createWorld()
  await createClosure({ from: '2027-02-24', to: '2027-02-24', now })
  await set(world, teaRule)
  expect(await startsOf(world)).toEqual(
    [
      '01-13',
      '01-27',
      '02-10',
      '03-10',
      '03-24',
      '04-14',
      '04-28',
      '05-12',
      '05-26',
      '06-09',
      '06-23',
    ].map((day) => `2027-${day}T06:00`),
  )
  const sessions = await sessionsOf(world)
  expect(
    sessions.every(({ confirmedAt, capacity }) => confirmedAt === null && capacity === 3),
  ).toBe(true)
  const actor = { kind: 'participant', id: (await createParticipant({ now })).id } as const
  const sessionId = sessions[0]?.id ?? ''
  await expect(apply({ actor, sessionId, form: 'text', now })).rejects.toMatchObject({
    status: 404,
  })
})

test('the calendar grows with the days, done by several workers at once', async () => {
  const world = await createWorld()
  await set(world, teaRule)
  const inMarch = new Date('2027-03-01T00:00:00Z')
  await Promise.all([1, 2, 3].map(() => replanSessions({ now: inMarch })))
  const starts = await startsOf(world)
  expect(starts).toHaveLength(new Set(starts).size)
  expect(starts.at(-1)).toBe('2027-08-25T06:00')
  expect(starts).not.toContain('2027-08-11T06:00') // 山の日
})

test('a new closed day moves proposals and leaves confirmed sessions; opened again they come back', async () => {
  const world = await createWorld()
  await set(world, { ...teaRule, closurePolicy: 'next_weekday' })
  const [first] = await sessionsOf(world)
  await confirmSessions({ ...world, sessionIds: [first?.id ?? ''], now })
  const { actor } = world
  await closeDays({ actor, from: '2027-01-13', to: '2027-01-27', label: '点検', now })
  await replanSessions({ now })
  expect((await startsOf(world)).slice(0, 2)).toEqual(['2027-01-13T06:00', '2027-01-28T06:00'])
  await database().closure.updateMany({ data: { removedAt: now } })
  await replanSessions({ now })
  expect((await startsOf(world)).slice(0, 2)).toEqual(['2027-01-13T06:00', '2027-01-27T06:00'])
})

test('a changed rule takes proposals along silently, and confirmed sessions with the reason', async () => {
  const { world, first, third, replacedId } = await withConfirmed()
  await expect(set(world, later, { replacedId })).rejects.toMatchObject({
    reason: 'reason_missing',
  })
  await set(world, later, { replacedId, reason: '夕方のほうがよい' })
  const sessions = await sessionsOf(world)
  expect(sessions.map(({ startAt }) => dayOf(startAt).slice(11))).toEqual(Array(12).fill('07:00'))
  const [moved] = sessions.find(({ id }) => id === first.id)?.moves ?? []
  expect(moved).toMatchObject({ reason: '夕方のほうがよい', fromStartAt: first.startAt })
  expect(sessions.find(({ id }) => id === third.id)?.moves).toEqual([])
  expect(new Set(sessions.map(({ ruleId }) => ruleId)).size).toBe(1)
  await replanSessions({ now })
  expect(await startsOf(world)).toHaveLength(12)
})

test('sessions with people in them stay unless they are named, and nothing comes beside them', async () => {
  const { world, first, second, replacedId } = await withConfirmed()
  for (const { id: sessionId } of [first, second]) {
    const actor = { kind: 'participant', id: (await createParticipant({ now })).id } as const
    await apply({ actor, sessionId, form: 'text', now })
  }
  await set(world, later, { replacedId, reason: '夕方に', followingIds: [second.id] })
  expect((await startsOf(world)).slice(0, 3)).toEqual([
    '2027-01-13T06:00',
    '2027-01-27T07:00',
    '2027-02-10T07:00',
  ])
  await replanSessions({ now })
  expect(await startsOf(world)).toHaveLength(12)
})

test('what a changed rule no longer names goes: a proposal is gone, a confirmed one cancelled, one with people stays', async () => {
  const { world, first, second, third, replacedId } = await withConfirmed()
  const actor = { kind: 'participant', id: (await createParticipant({ now })).id } as const
  await apply({ actor, sessionId: first.id, form: 'text', now })
  const thursdays = { ...teaRule, weekday: 4 }
  await set(world, thursdays, { replacedId, reason: '曜日が変わります' })
  const sessions = await sessionsOf(world)
  const find = ({ id }: { id: string }) => sessions.find((session) => session.id === id)
  expect(find(first)?.cancellation).toBeNull()
  expect(find(second)?.cancellation?.reason).toBe('曜日が変わります')
  expect(find(third)).toBeUndefined()
  expect(await startsOf(world)).toContain('2027-01-14T06:00')
})

test('what changed since it was shown is not done', async () => {
  const { world, first, replacedId } = await withConfirmed()
  const { differenceKey: seenKey } = await foreseeRule({ rule: later, replacedId, now })
  const actor = { kind: 'participant', id: (await createParticipant({ now })).id } as const
  await apply({ actor, sessionId: first.id, form: 'text', now })
  const asked = { replacedId, seenKey, reason: '夕方に' }
  await expect(set(world, later, asked)).rejects.toMatchObject({ reason: 'difference_changed' })
  expect((await ruleOf(world)).id).toBe(replacedId)
})

test('pressed twice at once, a rule is changed once', async () => {
  const { world, replacedId } = await withConfirmed()
  const press = () => set(world, later, { replacedId, reason: '夕方に' })
  const results = await Promise.allSettled([press(), press()])
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(
    await database().rule.count({ where: { programmeId: world.programmeId, endedAt: null } }),
  ).toBe(1)
  expect(await startsOf(world)).toHaveLength(12)
})

test('nobody is booked twice by a changed rule: nothing is done, and their other duty is named', async () => {
  const { world, first, replacedId } = await withConfirmed()
  const { staff } = await createAssignment({ session: first, now })
  const minutes = (Date.parse('2027-01-13T08:45:00Z') - now.getTime()) / 60_000
  const other = await createSession({ now, startsInMinutes: minutes })
  await createAssignment({ session: other, staff, now })
  const { doubleBooked } = await set(world, later, { replacedId, reason: '夕方に' })
  expect(doubleBooked).toMatchObject([{ staffName: staff.name, sessionId: other.id }])
  expect((await startsOf(world))[0]).toBe('2027-01-13T06:00')
})

test('what was moved by hand stays there, and its day does not come back', async () => {
  const { world, first, replacedId } = await withConfirmed()
  const { actor } = world
  const { door, start, end, close } = teaRule
  const to = { date: '2027-01-15', door, start, end, close, reason: '会場の都合' }
  expect(await moveSession({ actor, sessionId: first.id, ...to, now })).toEqual({
    doubleBooked: [],
  })
  await set(world, later, { replacedId, reason: '夕方に' })
  expect((await startsOf(world)).slice(0, 2)).toEqual(['2027-01-15T06:00', '2027-01-27T07:00'])
})

test('an ended rule leaves confirmed sessions and no proposals; ended twice is ended once', async () => {
  const { world, first, second, replacedId: ruleId } = await withConfirmed()
  await endRule({ ...world, ruleId, now })
  await endRule({ ...world, ruleId, now })
  await replanSessions({ now })
  expect((await sessionsOf(world)).map(({ id }) => id)).toEqual([first.id, second.id])
  const entries = { verb: 'end rule', subjectId: world.programmeId }
  expect(await database().auditEntry.count({ where: entries })).toBe(1)
})

test('a rule of one programme cannot be changed under another', async () => {
  const { replacedId } = await withConfirmed()
  const elsewhere = await createWorld()
  const { programme } = elsewhere
  await createRule({ programme, now })
  await expect(set(elsewhere, later, { replacedId })).rejects.toMatchObject({ status: 404 })
})
