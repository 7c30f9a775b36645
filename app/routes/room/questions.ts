import type { ActionFunctionArgs } from '@remix-run/node'
import { askQuestion } from '#app/domain/room/ask-question.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** A question without a name. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const text = String((await request.formData()).get('text') ?? '')
  return await answerScript(() => askQuestion({ ...side, text, now: now() }))
}
