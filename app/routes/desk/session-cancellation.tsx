import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { cancelSession } from '#app/domain/session/cancel-session.server.ts'
import { getSession } from '#app/domain/session/get-session.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

const schema = z.object({ reason: z.string().trim().min(1).max(200) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const { id, programme, startAt, endAt } = await getSession({
    sessionId: parseId(params.sessionId),
  })
  return { id, title: programmeTexts(programme, languageOf(request)).title, startAt, endAt }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ reason }) => {
    await cancelSession({ actor, sessionId, reason, now: now() })
    return redirectWithToast(request, `/desk/sessions/${sessionId}`, words.cancelDone)
  })
}

export default function SessionCancellation() {
  const say = useSay()
  const { id, title, startAt, endAt } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <>
      <PageHeading
        heading={say(words.cancelHeading)}
        eyebrow={
          <>
            {title} <TimeSpan start={startAt} end={endAt} />
          </>
        }
        lead={say(words.cancelLead)}
      />
      <Form form={form}>
        <TextArea
          {...fieldProps(fields.reason)}
          label={say(words.reason)}
          hint={say(words.reasonHint)}
          rows={3}
        />
        <Row>
          <SubmitButton tone="danger">{say(words.cancel)}</SubmitButton>
          <ButtonLink tone="plain" to={`/desk/sessions/${id}`}>
            {say(words.keep)}
          </ButtonLink>
        </Row>
      </Form>
    </>
  )
}
