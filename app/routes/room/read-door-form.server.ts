import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'

/** Who stands at the door of which room, and the seat that they mean. @throws Response 404 for what is no id */
export async function readDoorForm(request: Request, params: { sessionId?: string }) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const seatId = parseId(String((await request.formData()).get('seat')))
  return { actor, sessionId, seatId, now: now() }
}
