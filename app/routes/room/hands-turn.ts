import type { ActionFunctionArgs } from '@remix-run/node'
import { turnHands } from '#app/domain/room/turn-hands.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** One's own hand camera is shown a quarter turn further, or, with `mirror`, the other way round. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const change = (await request.formData()).has('mirror') ? 'mirror' : 'turn'
  return await answerScript(() => turnHands({ ...side, change }))
}
