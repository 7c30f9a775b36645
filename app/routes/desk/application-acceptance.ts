import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { acceptApplication } from '#app/domain/registration/decide-application.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { applicationDeskWords as words } from '#app/words/application-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn, readForm } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const schema = z.object({ guardian: z.boolean().default(false) })

export const loader = () => redirect('/desk/applications')

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const registrationId = parseId(params.registrationId)
  const submission = await readForm(request, schema)
  const hasGuardian = submission.status === 'success' && submission.value.guardian
  const accept = () => acceptApplication({ actor, registrationId, hasGuardian, now: now() })
  return await goOn(request, '/desk/applications', accept, words.accepted)
}
