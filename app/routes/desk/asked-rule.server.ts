import type { SubmissionResult } from '@conform-to/react'
import { dateIn } from '#app/domain/programme/calendar-days.ts'
import type { ProgrammeRule } from '#app/domain/programme/programme-rule.ts'
import { type Difference, isProtected } from '#app/domain/session/compare-with-rule.ts'
import { foreseeRule } from '#app/domain/session/foresee-rule.server.ts'
import { getRule } from '#app/domain/programme/get-rule.server.ts'
import { checkRule } from '#app/domain/session/set-rule.server.ts'
import { say } from '#app/words/language.ts'
import { zone } from '#app/words/when.ts'
import { readFields, refusalSentence, whenRefused } from '../reply.server.ts'
import { languageOf } from '../shell.server.ts'
import type { ShownDifference, Touched } from './rule-difference.tsx'
import { ruleOf, ruleSchema, valuesOf } from './rule-schema.ts'
import { yearDays } from './year-days.ts'

interface Asked {
  programmeId: string
  replacedId: string | null
  now: Date
}

interface Shown {
  /** What the form begins with. */
  values: Record<string, string | string[] | undefined>
  /** What is wrong with what was asked. */
  lastResult?: SubmissionResult<string[]>
  /** What the rule would make. */
  year?: { month: string; days: ReturnType<typeof yearDays>; difference: ShownDifference }
}

/**
 * The rule that the address of a page asks about: with nothing in it the one to be changed, or a
 * beginning. @throws Response 404
 */
export async function readAskedRule(
  request: Request,
  { programmeId, replacedId, now }: Asked,
): Promise<{ rule: ProgrammeRule | null; shown: Shown }> {
  const today = dateIn(now, zone)
  const replaced = replacedId && (await getRule({ programmeId, ruleId: replacedId }))
  const { searchParams } = new URL(request.url)
  if (!searchParams.has('pattern'))
    return { rule: null, shown: { values: beginning(replaced || null, today) } }
  const submission = readFields(request, searchParams, ruleSchema)
  const values = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const all = searchParams.getAll(name)
      return [name, name === 'weeks' ? all : all[0]]
    }),
  )
  if (submission.status !== 'success')
    return { rule: null, shown: { values, lastResult: submission.reply() } }
  const found = ruleOf(submission.value)
  if ('mistake' in found) {
    const { field, text } = found.mistake
    const fieldErrors = { [field]: [say(text, languageOf(request))] }
    return { rule: null, shown: { values, lastResult: submission.reply({ fieldErrors }) } }
  }
  const { rule } = found
  return await whenRefused(
    async () => {
      checkRule(rule, now)
      const { year, difference, differenceKey } = await foreseeRule({ rule, replacedId, now })
      const days = yearDays({ sessions: [], dates: year })
      const shownDifference = show(difference, differenceKey)
      return {
        rule,
        shown: { values, year: { month: today.slice(0, 7), days, difference: shownDifference } },
      }
    },
    (refusal) => {
      const formErrors = [refusalSentence(request, refusal)]
      return { rule: null, shown: { values, lastResult: submission.reply({ formErrors }) } }
    },
  )
}

function beginning(replaced: ProgrammeRule | null, today: string) {
  if (replaced) return valuesOf(replaced)
  return {
    pattern: 'monthly_weekdays',
    closurePolicy: 'skip',
    venue: 'online',
    zone,
    startsOn: today,
  }
}

function show({ stays, changes, goes, comes }: Difference, key: string): ShownDifference {
  const touched = (session: Difference['goes'][number], becomes: Date | null): Touched => ({
    id: session.id,
    at: session.startAt,
    becomes,
    isConfirmed: session.isConfirmed,
    isMovedByHand: session.isMovedByHand,
    registered: session.registered,
    isProtected: isProtected(session),
  })
  const all = [...changes.map(({ session }) => session), ...goes]
  return {
    key,
    stays: stays.length,
    comes: comes.flatMap(({ times }) => times?.startAt ?? []),
    changes: changes.map(({ session, foreseen }) =>
      touched(session, foreseen.times?.startAt ?? null),
    ),
    goes: goes.map((session) => touched(session, null)),
    needsReason: all.some((session) => session.isConfirmed || isProtected(session)),
  }
}
