import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { revokeInvitation } from '#app/domain/referral/revoke-invitation.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { invitationDeskWords } from '#app/words/agency-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = () => redirect('/desk/invitations')

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const invitationId = parseId(params.invitationId)
  return await goOn(
    request,
    '/desk/invitations',
    () => revokeInvitation({ actor, invitationId, now: now() }),
    invitationDeskWords.revoked,
  )
}
