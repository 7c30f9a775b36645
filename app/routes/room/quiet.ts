import type { ActionFunctionArgs } from '@remix-run/node'
import { stayQuiet } from '#app/domain/room/give-sign.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** Only listening today: `on`, or no longer. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const isQuiet = (await request.formData()).has('on')
  return await answerScript(() => stayQuiet({ ...side, isQuiet, now: now() }))
}
