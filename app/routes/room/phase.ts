import type { ActionFunctionArgs } from '@remix-run/node'
import { beginPhase } from '#app/domain/room/begin-phase.server.ts'
import { parseId } from '../parse-id.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** Staff begin a part of the timetable. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const phaseId = parseId(String(form.get('phase')))
  return await answerScript(() => beginPhase({ ...steering, phaseId }))
}
