import type { ActionFunctionArgs } from '@remix-run/node'
import { readAloud } from '#app/domain/room/read-aloud.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** Staff have read a `line` of the talk to the room. @throws Response 404 for what is no line */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const line = String(form.get('line'))
  if (!/^\d{1,18}$/.test(line)) throw new Response(null, { status: 404 })
  return await answerScript(() => readAloud({ ...steering, lineId: BigInt(line) }))
}
