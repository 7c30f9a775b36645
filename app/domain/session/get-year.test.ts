import { expect, test } from 'vitest'
import { createProgramme } from '#tests/factories/programme.ts'
import { createClosure, teaRule } from '#tests/factories/rule.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { confirmSessions } from './confirm-sessions.server.ts'
import { foreseeRule } from './foresee-rule.server.ts'
import { getYear } from './get-year.server.ts'
import { setRule } from './set-rule.server.ts'

/** The evening of a Wednesday that the rule names. */
const now = new Date('2027-01-13T11:00:00Z')

async function createYear() {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  const actor = { kind: 'staff', id, roles } as const
  const { id: programmeId } = await createProgramme({ now })
  const rule = { ...teaRule, closurePolicy: 'next_weekday' as const }
  await createClosure({ from: '2027-05-12', to: '2027-05-12', now })
  const { differenceKey: seenKey } = await foreseeRule({ rule, replacedId: null, now })
  const asked = { actor, programmeId, rule, replacedId: null, seenKey }
  await setRule({ ...asked, followingIds: [], reason: '', now })
  const read = (month: string) => getYear({ programmeId, month, now })
  return { actor, programmeId, read }
}

test('a year shows what stands, what moved and why, and what is foreseen beyond six months', async () => {
  const { read } = await createYear()
  const { sessions, dates } = await read('2027-01')
  expect(sessions.every(({ state }) => state === 'proposal')).toBe(true)
  const moved = sessions.filter(({ occurrence }) => occurrence?.outcome === 'moved')
  expect(moved.map(({ occurrence }) => [occurrence?.ruleDate, occurrence?.date])).toEqual([
    ['2027-05-12', '2027-05-13'],
  ])
  expect(moved[0]?.occurrence?.closedBy).toEqual({ kind: 'closure', label: '事務局の休み' })
  const foreseen = dates.map(({ occurrence }) => occurrence.date)
  expect(foreseen[0]).toBe('2027-07-14')
  expect(foreseen).toContain('2027-08-12') // 山の日 is a Wednesday
  expect(foreseen.at(-1)).toBe('2027-12-22')
})

test('what is over today is not foreseen any more', async () => {
  const { read } = await createYear()
  const { sessions, dates } = await read('2027-01')
  const all = [
    ...sessions.map(({ occurrence }) => occurrence?.ruleDate),
    ...dates.map(({ occurrence }) => occurrence.ruleDate),
  ]
  expect(all).not.toContain('2027-01-13')
})

test('a confirmed session on a day that was closed since says so, until somebody decides', async () => {
  const { actor, programmeId, read } = await createYear()
  const [first] = (await read('2027-01')).sessions
  const sessionIds = [first?.id ?? '']
  expect(await confirmSessions({ actor, programmeId, sessionIds, now })).toBe(1)
  expect(await confirmSessions({ actor, programmeId, sessionIds, now })).toBe(0)
  await createClosure({ from: '2027-01-27', to: '2027-01-27', now })
  const [closed] = (await read('2027-01')).sessions
  expect(closed).toMatchObject({
    state: 'confirmed',
    closedBy: { kind: 'closure', label: '事務局の休み' },
  })
})

test('a year whose holidays nobody knows says so', async () => {
  const { read } = await createYear()
  const { dates } = await read('2051-01')
  expect(dates.length).toBeGreaterThan(20)
  expect(dates.every(({ occurrence }) => occurrence.isHolidayUnknown)).toBe(true)
})
