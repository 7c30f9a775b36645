import type { ActionFunctionArgs } from '@remix-run/node'
import { lockRoom } from '#app/domain/room/lock-room.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

/** The lock of the door: `on`, or no longer. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const isLocked = (await request.formData()).has('on')
  return await answerScript(() => lockRoom({ actor, sessionId, isLocked, now: now() }))
}
