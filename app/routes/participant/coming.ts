import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { sayComing } from '#app/domain/registration/say-coming.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { registrationWords } from '#app/words/registration.ts'
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
    `/sessions/${sessionId}`,
    () => sayComing({ actor, sessionId, now: now() }),
    registrationWords.saidComing,
  )
}
