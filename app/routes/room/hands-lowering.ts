import type { ActionFunctionArgs } from '@remix-run/node'
import { lowerHands } from '#app/domain/room/lower-hands.server.ts'
import { parseId } from '../parse-id.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** Takes the hand of a seat down, or all of them where none is named. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const seat = form.get('seat')
  const seatId = seat === null ? null : parseId(String(seat))
  return await answerScript(() => lowerHands({ ...steering, seatId }))
}
