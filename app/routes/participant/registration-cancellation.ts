import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { cancelRegistration } from '#app/domain/registration/cancel-registration.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { sessionWords } from '#app/words/participant.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/sessions/${parseId(params.sessionId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const sessionId = parseId(params.sessionId)
  return await goOn(
    request,
    '/',
    () => cancelRegistration({ actor, sessionId, now: now() }),
    sessionWords.gaveBack,
  )
}
