import type { ActionFunctionArgs } from '@remix-run/node'
import { announce } from '#app/domain/room/announce.server.ts'
import { parseId } from '../parse-id.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** Staff say something to everybody inside; with `door` to those who wait, with `seat` to one person. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const to = toWhom(form)
  const text = String(form.get('text') ?? '')
  return await answerScript(() => announce({ ...steering, to, text }))
}

function toWhom(form: FormData) {
  const seat = form.get('seat')
  if (seat !== null) return { seatId: parseId(String(seat)) }
  return form.has('door') ? 'door' : 'everybody'
}
