import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removePasskey } from '#app/domain/sign-in/passkey.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { accountWords } from '#app/words/account.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = () => redirect('/desk/account/passkeys')

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const passkeyId = parseId(params.passkeyId)
  return await goOn(
    request,
    '/desk/account/passkeys',
    () => removePasskey({ actor, passkeyId, now: now() }),
    accountWords.removed,
  )
}
