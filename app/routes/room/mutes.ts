import type { ActionFunctionArgs } from '@remix-run/node'
import { muteSeats } from '#app/domain/room/mute-seats.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSeatField, readSteering } from './read-steering.server.ts'

/** Switches the microphone of a `seat` off, or of everybody where none is named. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const seatId = readSeatField(form)
  return await answerScript(() => muteSeats({ ...steering, seatId }))
}
