import {
  type ProgrammeRule,
  dateColumn,
  ruleColumns,
} from '#app/domain/programme/programme-rule.ts'
import { dateIn, monthsAfter } from '#app/domain/programme/calendar-days.ts'
import { listClosures } from '#app/domain/programme/list-closures.server.ts'
import { materialiseRule } from '#app/domain/session/materialise-rule.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { demoId } from './demo-id.ts'
import { programmeId, staffId } from './demo-ids.ts'
import { type ProgrammeKey, programmeEntries } from './programmes.ts'

/** How far the demo reaches behind and before us with people in it. */
export const months = 3

const zone = 'Asia/Tokyo'

/** A rule of the demo: one for each hour that a programme has on its days. */
export interface DemoRule {
  id: string
  key: ProgrammeKey
  rule: ProgrammeRule
}

/** The rules by which the demo's programmes are held. */
export function demoRules(now: Date): DemoRule[] {
  const startsOn = `${monthsAfter(dateIn(now, zone), -months).slice(0, 7)}-01`
  return programmeEntries.flatMap(
    ([key, { rhythm, times, venue, place, closurePolicy = 'skip' }]) =>
      rhythm
        ? times.map((hours) => ({
            id: demoId(`rule ${key} ${hours.start}`),
            key,
            rule: {
              pattern: 'monthly_weekdays' as const,
              ...rhythm,
              ...hours,
              everyWeeks: null,
              dates: [],
              startsOn,
              endsOn: null,
              closurePolicy,
              zone,
              venue,
              place,
            },
          }))
        : [],
  )
}

/** When the demo's office is closed, and by which rules its programmes are held. Those that are there stay. */
export async function seedRules(tx: Transaction, now: Date): Promise<void> {
  const written = { createdAt: now, createdById: staffId('nagao') }
  const thisYear = Number(dateIn(now, zone).slice(0, 4))
  await tx.closure.createMany({
    data: [thisYear - 1, thisYear, thisYear + 1].flatMap((year) => [
      {
        id: demoId(`closure winter ${year}`),
        from: dateColumn(`${year}-12-29`),
        to: dateColumn(`${year + 1}-01-03`),
        label: '年末年始',
        ...written,
      },
      {
        id: demoId(`closure summer ${year}`),
        from: dateColumn(`${year}-08-13`),
        to: dateColumn(`${year}-08-16`),
        label: 'お盆',
        ...written,
      },
    ]),
    skipDuplicates: true,
  })
  await tx.rule.createMany({
    data: demoRules(now).map(({ id, key, rule }) => ({
      id,
      programmeId: programmeId(key),
      ...ruleColumns(rule),
      ...written,
    })),
    skipDuplicates: true,
  })
}

/** What the rules name beyond the months that have people in them: proposals. */
export async function seedProposals(tx: Transaction, now: Date): Promise<void> {
  const closures = await listClosures({}, tx)
  for (const { id } of demoRules(now)) {
    const row = await tx.rule.findUniqueOrThrow({ where: { id } })
    if (row.endedAt === null) await materialiseRule(tx, { row, closures, now })
  }
}
