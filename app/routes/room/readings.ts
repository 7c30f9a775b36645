import type { ActionFunctionArgs } from '@remix-run/node'
import { readAloud } from '#app/domain/room/read-aloud.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { answerScript } from './answer-script.server.ts'

/** Staff have read a `line` of the talk to the room. @throws Response 404 for what is no line */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const line = String((await request.formData()).get('line'))
  if (!/^\d{1,18}$/.test(line)) throw new Response(null, { status: 404 })
  const lineId = BigInt(line)
  return await answerScript(() => readAloud({ actor, sessionId, lineId, now: now() }))
}
