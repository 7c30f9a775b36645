import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { shortReasons } from '#app/domain/room/can-open-room.ts'
import { openRoom } from '#app/domain/room/open-room.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

/** Short of staff, a coordinator says why. */
const reason = z.enum(shortReasons)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const { data: shortReason } = reason.safeParse((await request.formData()).get('reason'))
  return await answerScript(() => openRoom({ actor, sessionId, shortReason, now: now() }))
}
