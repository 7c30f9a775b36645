import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { revokeGuestKey } from '#app/domain/room/revoke-guest-key.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { guestDeskWords } from '#app/words/guest.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/sessions/${parseId(params.sessionId)}/guests`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const guestKeyId = parseId(params.guestKeyId)
  return await goOn(
    request,
    `/desk/sessions/${sessionId}/guests`,
    () => revokeGuestKey({ actor, sessionId, guestKeyId, now: now() }),
    guestDeskWords.revoked,
  )
}
