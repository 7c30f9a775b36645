import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { setReminders } from '#app/domain/participant/set-reminders.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { noticesWords } from '#app/words/participant.ts'
import { goOn, readForm } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

const schema = z.object({ wanted: z.enum(['yes', 'no']) })

export const loader = () => redirect('/notices')

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const submission = await readForm(request, schema)
  const areWanted = submission.status === 'success' && submission.value.wanted === 'yes'
  return await goOn(
    request,
    '/notices',
    () => setReminders({ actor, areWanted, now: now() }),
    areWanted ? noticesWords.remindersWanted : noticesWords.remindersStopped,
  )
}
