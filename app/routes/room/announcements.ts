import type { ActionFunctionArgs } from '@remix-run/node'
import { announce } from '#app/domain/room/announce.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

/** Staff say something to everybody inside, or, with `door`, to those who wait. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const form = await request.formData()
  const to = form.has('door') ? 'door' : 'everybody'
  const text = String(form.get('text') ?? '')
  return await answerScript(() => announce({ actor, sessionId, to, text, now: now() }))
}
