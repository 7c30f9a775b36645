import type { ActionFunctionArgs } from '@remix-run/node'
import { spotlightSeat } from '#app/domain/room/spotlight-seat.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSeatField, readSteering } from './read-steering.server.ts'

/** Puts a `seat` in the middle of everybody's page, or nobody where none is named. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const seatId = readSeatField(form)
  return await answerScript(() => spotlightSeat({ ...steering, seatId }))
}
