import type { ActionFunctionArgs } from '@remix-run/node'
import { removeSeat } from '#app/domain/room/change-admission.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readDoorForm } from './read-door-form.server.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const door = await readDoorForm(request, params)
  return await answerScript(() => removeSeat(door))
}
