import type { ActionFunctionArgs } from '@remix-run/node'
import { admitAll } from '#app/domain/room/change-admission.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** Lets in everybody who waits. */
export async function action({ request, params }: ActionFunctionArgs) {
  const steering = await readSteering(request, params)
  return await answerScript(() => admitAll(steering))
}
