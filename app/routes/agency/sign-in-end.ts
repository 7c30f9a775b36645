import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { now } from '#app/platform/clock.server.ts'
import { agencyAccountWords as words } from '#app/words/agency.ts'
import { revokeSignIn } from '../../domain/sign-in/revoke-sign-in.server.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireWorker } from '../requesters.server.ts'

const backTo = '/agency/account'

export const loader = () => redirect(backTo)

/** Signs one of the worker's own browsers out. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireWorker(request)
  const signInId = parseId(params.signInId)
  return await goOn(
    request,
    backTo,
    () => revokeSignIn({ actor, signInId, now: now() }),
    words.ended,
  )
}
