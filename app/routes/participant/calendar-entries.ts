import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { wantEntries } from '#app/domain/participant/want-entries.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { calendarWords as words } from '#app/words/calendar.ts'
import { goOn, readForm } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

const schema = z.object({ wanted: z.enum(['yes', 'no']) })

export const loader = () => redirect('/calendar')

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const submission = await readForm(request, schema)
  const areWanted = submission.status === 'success' && submission.value.wanted === 'yes'
  return await goOn(
    request,
    '/calendar',
    () => wantEntries({ actor, areWanted, now: now() }),
    areWanted ? words.wanted : words.stopped,
  )
}
