import type { ActionFunctionArgs } from '@remix-run/node'
import { assignPlace } from '#app/domain/room/assign-places.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteeringOfSeat, readRoomField } from './read-steering.server.ts'

/** Puts a seat into a `room` within the room, or back without one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...door } = await readSteeringOfSeat(request, params)
  const to = readRoomField(form)
  return await answerScript(() => assignPlace({ ...door, to }))
}
