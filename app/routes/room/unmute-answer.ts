import type { ActionFunctionArgs } from '@remix-run/node'
import { answerToSpeak } from '#app/domain/room/ask-to-speak.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** The question whether one would like to say something is answered. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  return await answerScript(() => answerToSpeak(side))
}
