import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { declineApplication } from '#app/domain/registration/decide-application.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { applicationDeskWords as words } from '#app/words/application-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = () => redirect('/desk/applications')

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const registrationId = parseId(params.registrationId)
  return await goOn(
    request,
    '/desk/applications',
    () => declineApplication({ actor, registrationId, now: now() }),
    words.declined,
  )
}
