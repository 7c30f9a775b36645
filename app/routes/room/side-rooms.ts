import type { ActionFunctionArgs } from '@remix-run/node'
import { openSideRoom } from '#app/domain/room/open-side-room.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteeringOfSeat } from './read-steering.server.ts'

/** Asks one person into a room for two. */
export async function action({ request, params }: ActionFunctionArgs) {
  const door = await readSteeringOfSeat(request, params)
  return await answerScript(() => openSideRoom(door))
}
