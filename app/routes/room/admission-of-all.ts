import type { ActionFunctionArgs } from '@remix-run/node'
import { admitAll } from '#app/domain/room/change-admission.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

/** Lets in everybody who waits. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  return await answerScript(() => admitAll({ actor, sessionId, now: now() }))
}
