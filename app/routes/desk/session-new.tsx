import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { listProgrammes } from '#app/domain/programme/list-programmes.server.ts'
import { planSession } from '#app/domain/session/plan-session.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { DateTimeField } from '#app/ui/form/date-time-field.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { say as sayIn } from '#app/words/language.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { hourFields } from './hour-fields.tsx'
import { hours, venues } from './rule-schema.ts'

const schema = z.object({
  programmeId: z.uuid(),
  date: z.iso.date(),
  ...hours,
  venue: z.enum(venues),
  place: z.string().trim().max(120).optional(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const language = languageOf(request)
  const programmes = (await listProgrammes()).map((programme) => ({
    value: programme.id,
    label: programmeTexts(programme, language).title,
  }))
  return { programmes, chosen: new URL(request.url).searchParams.get('programme') ?? undefined }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ place, ...session }) => {
    if (session.venue !== 'online' && !place) {
      const missing = sayIn(words.placeMissing, languageOf(request))
      return data(submission.reply({ fieldErrors: { place: [missing] } }), { status: 400 })
    }
    const { id } = await planSession({ actor, ...session, place: place ?? null, now: now() })
    return redirectWithToast(request, `/desk/sessions/${id}`, words.planned)
  })
}

export default function SessionNew() {
  const say = useSay()
  const { programmes, chosen } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { programmeId: chosen, venue: 'online' },
  })
  if (programmes.length === 0) {
    const make = <ButtonLink to="/desk/programmes/new">{say(words.makeProgramme)}</ButtonLink>
    return (
      <>
        <PageHeading heading={say(words.plan)} />
        <EmptyState heading={say(words.noProgrammes)} action={make}>
          {say(words.noProgrammesText)}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <PageHeading heading={say(words.plan)} lead={say(words.planLead)} />
      <Form form={form}>
        <Select
          {...fieldProps(fields.programmeId)}
          label={say(words.programme)}
          options={programmes}
        />
        <DateTimeField {...fieldProps(fields.date)} kind="date" label={say(words.date)} />
        {hourFields(fields, say)}
        <ChoiceGroup
          {...fieldProps(fields.venue)}
          label={say(words.venue)}
          options={venues.map((value) => ({ value, label: say(words.venues[value]) }))}
        />
        <TextField
          {...fieldProps(fields.place)}
          label={say(words.place)}
          hint={say(words.placeHint)}
        />
        <SubmitButton>{say(words.save)}</SubmitButton>
      </Form>
    </>
  )
}
