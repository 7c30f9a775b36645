import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { keepAlive } from '#app/domain/attendance/keep-alive.server.ts'
import { postMessage } from '#app/domain/room/post-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

const kinds = z.enum(['talk', 'personal', 'caption']).catch('talk')

/** Says something in the room, `as` a line of its own kind. Writing is a sign of life too. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const form = await request.formData()
  const text = String(form.get('text') ?? '')
  const as = kinds.parse(form.get('as'))
  return await answerScript(async () => {
    await postMessage({ ...side, text, as, now: now() })
    await keepAlive({ ...side, participantSid: null, now: now() })
  })
}
