import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endWorker } from '#app/domain/agency/add-worker.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { agencyDeskWords } from '#app/words/agency-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/agencies/${parseId(params.agencyId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const agencyId = parseId(params.agencyId)
  const workerId = parseId(params.workerId)
  return await goOn(
    request,
    `/desk/agencies/${agencyId}`,
    () => endWorker({ actor, agencyId, workerId, now: now() }),
    agencyDeskWords.workerEnded,
  )
}
