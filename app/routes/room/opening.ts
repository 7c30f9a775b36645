import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { shortReasons } from '#app/domain/room/can-open-room.ts'
import { openRoom } from '#app/domain/room/open-room.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** Short of staff, a coordinator says why. */
const reason = z.enum(shortReasons)

export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const { data: shortReason } = reason.safeParse(form.get('reason'))
  return await answerScript(() => openRoom({ ...steering, shortReason }))
}
