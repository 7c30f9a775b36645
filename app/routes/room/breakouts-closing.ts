import type { ActionFunctionArgs } from '@remix-run/node'
import { closeBreakouts } from '#app/domain/room/close-breakouts.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readRoomField, readSteering } from './read-steering.server.ts'

/** Brings everybody back from a `room` within the room, or from all of them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const roomId = readRoomField(form)
  return await answerScript(() => closeBreakouts({ ...steering, roomId }))
}
