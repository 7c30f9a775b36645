import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'

/** Who steers which room, and what they filled in. @throws Response 404 for what is no id */
export async function readSteering(request: Request, params: { sessionId?: string }) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  return { actor, sessionId, form: await request.formData(), now: now() }
}

/** The same with the seat that they mean. @throws Response 404 for what is no id */
export async function readSteeringOfSeat(request: Request, params: { sessionId?: string }) {
  const steering = await readSteering(request, params)
  return { ...steering, seatId: parseId(String(steering.form.get('seat'))) }
}

/** A room within the room that a form names; null where it names none. @throws Response 404 for what is no id */
export const readRoomField = (form: FormData): string | null => readId(form.get('room'))

/** A seat that a form names; null where it names none. @throws Response 404 for what is no id */
export const readSeatField = (form: FormData): string | null => readId(form.get('seat'))

const readId = (field: FormDataEntryValue | null) => field && parseId(String(field))
