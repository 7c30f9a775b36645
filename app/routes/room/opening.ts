import type { ActionFunctionArgs } from '@remix-run/node'
import { openRoom } from '#app/domain/room/open-room.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  return await answerScript(() => openRoom({ actor, sessionId, now: now() }))
}
