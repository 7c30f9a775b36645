import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { changeProgramme } from '#app/domain/programme/change-programme.server.ts'
import { getProgramme } from '#app/domain/programme/get-programme.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { programmeDeskWords as words } from '#app/words/programme-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { ProgrammeForm } from './programme-form.tsx'
import { columnsOf, type ProgrammeValues, programmeSchema, valuesOf } from './programme-schema.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const programme = await getProgramme({ programmeId: parseId(params.programmeId) })
  return { id: programme.id, kind: programme.kind, values: valuesOf(programme) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const submission = await readForm(request, programmeSchema)
  return await reply(request, submission, async (values) => {
    await changeProgramme({ actor, programmeId, columns: columnsOf(values), now: now() })
    return redirectWithToast(request, `/desk/programmes/${programmeId}`, words.changed)
  })
}

export default function ProgrammeEdit() {
  const say = useSay()
  const { id, kind, values } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<ProgrammeValues>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(programmeSchema),
    defaultValue: values,
  })
  return (
    <>
      <PageHeading eyebrow={say(words.kinds[kind])} heading={say(words.edit)} />
      <ProgrammeForm form={form} fields={fields}>
        <Row>
          <SubmitButton>{say(words.keep)}</SubmitButton>
          <ButtonLink tone="plain" to={`/desk/programmes/${id}`}>
            {say(words.leaveAsIs)}
          </ButtonLink>
        </Row>
      </ProgrammeForm>
    </>
  )
}
