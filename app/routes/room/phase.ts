import type { ActionFunctionArgs } from '@remix-run/node'
import { beginPhase } from '#app/domain/room/begin-phase.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

/** Staff begin a part of the timetable. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const phaseId = parseId(String((await request.formData()).get('phase')))
  return await answerScript(() => beginPhase({ actor, sessionId, phaseId, now: now() }))
}
