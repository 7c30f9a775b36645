import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { assignStaff } from '#app/domain/session/assign-staff.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn, readForm } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const schema = z.object({ staffId: z.uuid(), role: z.enum(['lead', 'support']) })

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/sessions/${parseId(params.sessionId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const sessionId = parseId(params.sessionId)
  const submission = await readForm(request, schema)
  const assign = async () => {
    if (submission.status !== 'success') throw new Refusal('staff_not_able')
    await assignStaff({ actor, sessionId, ...submission.value, now: now() })
  }
  return await goOn(request, `/desk/sessions/${sessionId}`, assign, sessionDeskWords.assigned)
}
