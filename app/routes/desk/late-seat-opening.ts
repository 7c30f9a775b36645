import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { openLateSeat } from '#app/domain/registration/open-late-seat.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { boardWords as words } from '#app/words/board.ts'
import { parseId } from '../parse-id.ts'
import { redirectWithNo, redirectWithToast, refusalSentence, whenRefused } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/sessions/${parseId(params.sessionId)}/late-seat`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const participantId = parseId(String((await request.formData()).get('participant')))
  return await whenRefused(
    async () => {
      await openLateSeat({ actor, sessionId, participantId, now: now() })
      return redirectWithToast(request, '/desk', words.seatOpened)
    },
    (refusal) => redirectWithNo('/desk', refusalSentence(request, refusal)),
  )
}
