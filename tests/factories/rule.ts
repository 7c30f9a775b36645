import type { Programme } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { type ProgrammeRule, ruleColumns } from '#app/domain/programme/programme-rule.ts'
import { createProgramme } from './programme.ts'
import { createStaff } from './staff.ts'

/** Second and fourth Wednesday, 15:00 in Japan, none on closed days; from the day before 2027 on. */
export const teaRule: ProgrammeRule = {
  pattern: 'monthly_weekdays',
  weekday: 3,
  weeks: [2, 4],
  everyWeeks: null,
  dates: [],
  startsOn: '2026-12-31',
  endsOn: null,
  closurePolicy: 'skip',
  door: '14:30',
  start: '15:00',
  end: '16:30',
  close: '17:00',
  zone: 'Asia/Tokyo',
  venue: 'online',
  place: null,
}

/** A rule in force, without sessions. */
export async function createRule({
  programme,
  rule = teaRule,
  now = new Date(),
}: {
  programme?: Programme
  rule?: ProgrammeRule
  now?: Date
} = {}) {
  const { id: programmeId } = programme ?? (await createProgramme({ now }))
  const { id: createdById } = await createStaff({ roles: ['coordinator'], now })
  return await database().rule.create({
    data: { programmeId, ...ruleColumns(rule), createdAt: now, createdById },
  })
}

/** Days on which the hub is closed, first and last included. */
export async function createClosure({
  from,
  to,
  now = new Date(),
}: {
  from: string
  to: string
  now?: Date
}) {
  const { id: createdById } = await createStaff({ roles: ['coordinator'], now })
  return await database().closure.create({
    data: {
      from: new Date(`${from}T00:00:00Z`),
      to: new Date(`${to}T00:00:00Z`),
      label: '事務局の休み',
      createdAt: now,
      createdById,
    },
  })
}
