import type { ActionFunctionArgs } from '@remix-run/node'
import { openBreakouts } from '#app/domain/room/open-breakouts.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readSteering } from './read-steering.server.ts'

/** Opens rooms within the room, a line of `themes` each: to choose from, or, with `assigned`, to be put into. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { form, ...steering } = await readSteering(request, params)
  const themes = String(form.get('themes') ?? '').split('\n')
  const entry = form.has('assigned') ? 'assigned' : 'chosen'
  return await answerScript(() => openBreakouts({ ...steering, themes, entry }))
}
