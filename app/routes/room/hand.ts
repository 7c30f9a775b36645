import type { ActionFunctionArgs } from '@remix-run/node'
import { raiseHand } from '#app/domain/room/give-sign.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** One's own hand: `up` or down. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const isUp = (await request.formData()).has('up')
  return await answerScript(() => raiseHand({ ...side, isUp, now: now() }))
}
