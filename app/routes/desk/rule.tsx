import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { setRule } from '#app/domain/session/set-rule.server.ts'
import { getProgramme } from '#app/domain/programme/get-programme.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { ruleWords as words } from '#app/words/rule.ts'
import { yearWords } from '#app/words/year.ts'
import { parseId } from '../parse-id.ts'
import { redirectWithToast, refusalSentence, whenRefused } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { sayDoubleBookings } from './double-bookings.server.ts'
import { readAskedRule } from './asked-rule.server.ts'
import { RuleDifference } from './rule-difference.tsx'
import { RuleForm } from './rule-form.tsx'
import { ruleSchema, type RuleValues } from './rule-schema.ts'
import { YearView } from './year-view.tsx'

const applySchema = z.object({
  seenKey: z.string().max(100),
  follow: z.array(z.uuid()).default([]),
  reason: z.string().trim().max(200).default(''),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const replacedId = params.ruleId === undefined ? null : parseId(params.ruleId)
  const programme = await getProgramme({ programmeId })
  const asked = await readAskedRule(request, { programmeId, replacedId, now: now() })
  return {
    title: programmeTexts(programme, languageOf(request)).title,
    isChange: replacedId !== null,
    minimumStaff: programme.minimumStaff,
    ...asked.shown,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const replacedId = params.ruleId === undefined ? null : parseId(params.ruleId)
  const { rule } = await readAskedRule(request, { programmeId, replacedId, now: now() })
  const submission = parseWithZod(await request.formData(), { schema: applySchema })
  const url = new URL(request.url)
  if (!rule || submission.status !== 'success') return redirect(url.pathname + url.search)
  const { seenKey, follow: followingIds, reason } = submission.value
  const refuse = (errors: string[]) => data({ errors, reason }, { status: 409 })
  return await whenRefused(
    async () => {
      const asked = { actor, programmeId, rule, replacedId, seenKey, followingIds, reason }
      const { doubleBooked } = await setRule({ ...asked, now: now() })
      if (doubleBooked.length > 0) return refuse(sayDoubleBookings(doubleBooked, request))
      return redirectWithToast(request, `/desk/programmes/${programmeId}`, words.applied)
    },
    (refusal) => refuse([refusalSentence(request, refusal)]),
  )
}

export default function Rule() {
  const say = useSay()
  const { title, isChange, minimumStaff, values, lastResult, year } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<RuleValues>({
    lastResult,
    constraint: constraintsOf(ruleSchema),
    defaultValue: values,
  })
  return (
    <>
      <PageHeading
        eyebrow={title}
        heading={say(isChange ? words.headingChange : words.headingNew)}
        lead={say(words.lead)}
      />
      <RuleForm form={form} fields={fields} />
      {year && (
        <>
          <RuleDifference difference={year.difference} />
          <Section heading={say(yearWords.heading)}>
            <YearView month={year.month} days={year.days} minimumStaff={minimumStaff} />
          </Section>
        </>
      )}
    </>
  )
}
