import type { ActionFunctionArgs } from '@remix-run/node'
import { removeSeat } from '#app/domain/room/change-admission.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteeringOfSeat } from './read-steering.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const door = await readSteeringOfSeat(request, params)
  return await answerScript(() => removeSeat(door))
}
