import type { ActionFunctionArgs } from '@remix-run/node'
import { keepAlive } from '#app/domain/attendance/keep-alive.server.ts'
import { postMessage } from '#app/domain/room/post-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** Says something in the room, or, with `staff`, to the staff alone. Writing is a sign of life too. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const form = await request.formData()
  const text = String(form.get('text') ?? '')
  const toStaff = form.has('staff')
  return await answerScript(async () => {
    await postMessage({ ...side, text, toStaff, now: now() })
    await keepAlive({ ...side, participantSid: null, now: now() })
  })
}
