import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { releaseAssignment } from '#app/domain/session/assign-staff.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/sessions/${parseId(params.sessionId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const assignmentId = parseId(params.assignmentId)
  return await goOn(
    request,
    `/desk/sessions/${sessionId}`,
    () => releaseAssignment({ actor, sessionId, assignmentId, now: now() }),
    sessionDeskWords.released,
  )
}
