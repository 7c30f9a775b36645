import type { ActionFunctionArgs } from '@remix-run/node'
import { closeRoomOf } from '#app/domain/room/close-room.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const steering = await readSteering(request, params)
  return await answerScript(() => closeRoomOf(steering))
}
