import type { ActionFunctionArgs } from '@remix-run/node'
import { askToSpeak } from '#app/domain/room/ask-to-speak.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteeringOfSeat } from './read-steering.server.ts'

/** Asks somebody whether they would like to say something. */
export async function action({ request, params }: ActionFunctionArgs) {
  const steering = await readSteeringOfSeat(request, params)
  return await answerScript(() => askToSpeak(steering))
}
