import type { ActionFunctionArgs } from '@remix-run/node'
import { leaveRoom } from '#app/domain/attendance/keep-alive.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** The page is being left. The seat stays. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  return await answerScript(() => leaveRoom({ ...side, now: now() }))
}
