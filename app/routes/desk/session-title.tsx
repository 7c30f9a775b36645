import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { retitleSession } from '#app/domain/session/retitle-session.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { programmeDeskWords } from '#app/words/programme-desk.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { SessionChange } from './session-change.tsx'
import { getSessionToChange } from './session-to-change.server.ts'

const title = z.string().trim().max(200).default('')
const schema = z.object({ titleJa: title, titleEasy: title, titleEn: title })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { session, shown } = await getSessionToChange(request, params)
  const { titleJa, titleEasy, titleEn } = session
  return { shown, titles: { titleJa, titleEasy, titleEn } }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (titles) => {
    await retitleSession({ actor, sessionId, ...titles, now: now() })
    return redirectWithToast(request, `/desk/sessions/${sessionId}`, words.retitled)
  })
}

export default function SessionTitle() {
  const say = useSay()
  const { shown, titles } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: titles,
  })
  return (
    <SessionChange
      session={shown}
      form={form}
      heading={words.retitleHeading}
      lead={words.retitleLead}
      change={words.keepTitle}
    >
      <TextField {...fieldProps(fields.titleJa)} label={say(programmeDeskWords.ja)} />
      <TextField {...fieldProps(fields.titleEasy)} label={say(programmeDeskWords.easy)} />
      <TextField {...fieldProps(fields.titleEn)} label={say(programmeDeskWords.en)} />
    </SessionChange>
  )
}
