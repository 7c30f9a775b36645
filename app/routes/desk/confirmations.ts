import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { confirmSessions } from '#app/domain/session/confirm-sessions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { yearWords } from '#app/words/year.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const schema = z.object({ session: z.array(z.uuid()).max(200) })

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/programmes/${parseId(params.programmeId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const submission = await readForm(request, schema)
  const sessionIds = submission.status === 'success' ? submission.value.session : []
  const count = await confirmSessions({ actor, programmeId, sessionIds, now: now() })
  const done = {
    ja: yearWords.confirmed.ja({ count }),
    en: yearWords.confirmed.en({ count }),
  }
  const to = `/desk/programmes/${programmeId}`
  return redirectWithToast(request, to, count === 0 ? yearWords.nothingTicked : done)
}
