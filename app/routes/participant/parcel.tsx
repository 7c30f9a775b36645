import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askForParcel, findOwnParcel } from '#app/domain/parcel/ask-for-parcel.server.ts'
import { getOwnSession } from '#app/domain/registration/list-own-sessions.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink, SubmitButton } from '#app/ui/button.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { parcelWords as words } from '#app/words/parcel.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

const schema = z.object({
  name: z.string().trim().min(1).max(60),
  postcode: z.string().trim().min(1).max(12),
  address: z.string().trim().min(1).max(200),
})

/** The form is empty, also for somebody who has given an address: what is sealed is not read again here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = now()
  const { actor } = await requireParticipant(request)
  const sessionId = parseId(params.sessionId)
  const session = await getOwnSession({ actor, sessionId, now: at })
  const parcel = await findOwnParcel({ actor, sessionId, now: at })
  if (!parcel?.mayChange) throw new Response(null, { status: 404 })
  return { id: sessionId, title: sessionTitle(session, languageOf(request)) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (address) => {
    await askForParcel({ actor, sessionId, address, now: now() })
    return redirectWithToast(request, `/sessions/${sessionId}`, words.kept)
  })
}

export default function Parcel() {
  const say = useSay()
  const { id, title } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <>
      <PageHeading eyebrow={title} heading={say(words.heading)} lead={say(words.lead)} />
      <Form form={form}>
        <TextField
          {...fieldProps(fields.name)}
          label={say(words.name)}
          hint={say(words.nameHint)}
          autoComplete="shipping name"
        />
        <TextField
          {...fieldProps(fields.postcode)}
          label={say(words.postcode)}
          width="short"
          inputMode="numeric"
          autoComplete="shipping postal-code"
        />
        <TextArea
          {...fieldProps(fields.address)}
          label={say(words.address)}
          rows={3}
          autoComplete="shipping street-address"
        />
        <SubmitButton size="big">{say(words.submit)}</SubmitButton>
      </Form>
      <ButtonLink tone="plain" to={`/sessions/${id}`}>
        {say(words.back)}
      </ButtonLink>
    </>
  )
}
