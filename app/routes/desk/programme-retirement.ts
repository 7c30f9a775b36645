import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { retireProgramme } from '#app/domain/session/retire-programme.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { yearWords } from '#app/words/year.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/programmes/${parseId(params.programmeId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  return await goOn(
    request,
    '/desk/programmes',
    () => retireProgramme({ actor, programmeId, now: now() }),
    yearWords.retired,
  )
}
