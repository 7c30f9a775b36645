import type { ActionFunctionArgs } from '@remix-run/node'
import { changePlace, stayInPlace } from '#app/domain/room/change-place.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readRoomField } from './read-steering.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** Where one goes oneself: into a `room` within the room, back without one, or nowhere, with `stay`. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const form = await request.formData()
  if (form.has('stay')) return await answerScript(() => stayInPlace(side))
  const to = readRoomField(form)
  return await answerScript(() => changePlace({ ...side, to, now: now() }))
}
