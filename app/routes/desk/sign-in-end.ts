import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { revokeSignIn } from '#app/domain/sign-in/revoke-sign-in.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { accountWords } from '#app/words/account.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = () => redirect('/desk/account')

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const signInId = parseId(params.signInId)
  return await goOn(
    request,
    '/desk/account',
    () => revokeSignIn({ actor, signInId, now: now() }),
    accountWords.browserEnded,
  )
}
