import type { ActionFunctionArgs } from '@remix-run/node'
import { spreadPlaces } from '#app/domain/room/assign-places.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** Spreads everybody over the rooms within the room. */
export async function action({ request, params }: ActionFunctionArgs) {
  const steering = await readSteering(request, params)
  return await answerScript(() => spreadPlaces(steering))
}
