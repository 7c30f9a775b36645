import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endStaff } from '#app/domain/staff/end-staff.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { staffWords } from '#app/words/staff.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = () => redirect('/desk/staff')

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'administrator')
  const staffId = parseId(params.staffId)
  return await goOn(
    request,
    '/desk/staff',
    () => endStaff({ actor, staffId, now: now() }),
    staffWords.ended,
  )
}
