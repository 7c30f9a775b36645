import type { ActionFunctionArgs } from '@remix-run/node'
import { lowerHands } from '#app/domain/room/lower-hands.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

/** Takes the hand of a seat down, or all of them where none is named. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const seat = (await request.formData()).get('seat')
  const seatId = seat === null ? null : parseId(String(seat))
  return await answerScript(() => lowerHands({ actor, sessionId, seatId }))
}
