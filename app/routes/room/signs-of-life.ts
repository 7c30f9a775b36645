import type { ActionFunctionArgs } from '@remix-run/node'
import { keepAlive } from '#app/domain/attendance/keep-alive.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** The page is still there. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const sid = (await request.formData()).get('sid')
  const participantSid = typeof sid === 'string' && sid ? sid.slice(0, 60) : null
  return await answerScript(() => keepAlive({ ...side, participantSid, now: now() }))
}
