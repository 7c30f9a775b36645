import type { ActionFunctionArgs } from '@remix-run/node'
import { removeSeat } from '#app/domain/room/change-admission.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const seatId = parseId(String((await request.formData()).get('seat')))
  return await answerScript(() => removeSeat({ actor, seatId, now: now() }))
}
