import type { ActionFunctionArgs } from '@remix-run/node'
import { closeRoomOf } from '#app/domain/room/close-room.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  return await answerScript(() => closeRoomOf({ actor, sessionId, now: now() }))
}
