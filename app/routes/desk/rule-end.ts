import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { endRule } from '#app/domain/session/end-rule.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ruleWords } from '#app/words/rule.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/programmes/${parseId(params.programmeId)}`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  const ruleId = parseId(params.ruleId)
  return await goOn(
    request,
    `/desk/programmes/${programmeId}`,
    () => endRule({ actor, programmeId, ruleId, now: now() }),
    ruleWords.ended,
  )
}
