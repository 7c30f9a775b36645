import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { apply } from '#app/domain/registration/apply.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { sessionWords } from '#app/words/participant.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/sessions/${parseId(params.sessionId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, person } = await requireParticipant(request)
  const sessionId = parseId(params.sessionId)
  const { form } = person
  return await goOn(
    request,
    `/sessions/${sessionId}`,
    () => apply({ actor, sessionId, form, now: now() }),
    sessionWords.applied,
  )
}
