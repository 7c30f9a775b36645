import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { changeSeat } from '#app/domain/room/change-seat.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { seatWords } from '#app/words/participant.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'
import { seatFields } from './seat-fields.tsx'
import { forms } from './seat-forms.ts'

const schema = z.object({
  nickname: z.string().max(60),
  form: z.enum(forms),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const { person } = await requireParticipant(request)
  return { nickname: person.nickname ?? '', form: person.form, isFirst: person.nickname === null }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, person } = await requireParticipant(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (value) => {
    await changeSeat({ actor, ...value, now: now() })
    return redirectWithToast(
      request,
      person.nickname === null ? '/consents' : whereFrom(request),
      seatWords.saved,
    )
  })
}

/** Back to the room whose lobby sent the person here, else to the first page. */
function whereFrom(request: Request): string {
  const room = new URL(request.url).searchParams.get('room')
  return room ? `/room/${parseId(room)}` : '/'
}

export default function Seat() {
  const say = useSay()
  const { nickname, form: chosen } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm({
    lastResult,
    constraint: constraintsOf(schema),
    defaultValue: { nickname, form: chosen },
  })
  return (
    <>
      <PageHeading heading={say(seatWords.heading)} lead={say(seatWords.lead)} />
      <Form form={form}>
        {seatFields(fields, say)}
        <SubmitButton size="big">{say(seatWords.save)}</SubmitButton>
      </Form>
    </>
  )
}
