import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { reopenDays } from '#app/domain/programme/close-days.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { closureWords } from '#app/words/closure.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) => {
  parseId(params.closureId)
  return redirect('/desk/closures')
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const closureId = parseId(params.closureId)
  return await goOn(
    request,
    '/desk/closures',
    () => reopenDays({ actor, closureId, now: now() }),
    closureWords.removed,
  )
}
