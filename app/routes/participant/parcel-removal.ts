import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { declineParcel } from '#app/domain/parcel/ask-for-parcel.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parcelWords } from '#app/words/parcel.ts'
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
    () => declineParcel({ actor, sessionId, now: now() }),
    parcelWords.declined,
  )
}
