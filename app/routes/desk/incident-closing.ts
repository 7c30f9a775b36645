import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { closeIncident } from '#app/domain/room/list-incidents.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { incidentWords as words } from '#app/words/incident.ts'
import { parseId } from '../parse-id.ts'
import { redirectWithToast } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/incidents/${parseId(params.incidentId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const incidentId = parseId(params.incidentId)
  await closeIncident({ actor, incidentId, now: now() })
  return redirectWithToast(request, '/desk/incidents', words.closeDone)
}
