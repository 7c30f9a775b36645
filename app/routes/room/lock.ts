import type { ActionFunctionArgs } from '@remix-run/node'
import { lockRoom } from '#app/domain/room/lock-room.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** The lock of the door: `on`, or no longer. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  return await answerScript(() => lockRoom({ ...steering, isLocked: form.has('on') }))
}
