import type { ActionFunctionArgs } from '@remix-run/node'
import { lowerHands } from '#app/domain/room/lower-hands.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSeatField, readSteering } from './read-steering.server.ts'

/** Takes the hand of a seat down, or all of them where none is named. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const seatId = readSeatField(form)
  return await answerScript(() => lowerHands({ ...steering, seatId }))
}
