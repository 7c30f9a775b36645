import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { now } from '#app/platform/clock.server.ts'
import { invitationWords as words } from '#app/words/agency.ts'
import { revokeInvitation } from '../../domain/referral/revoke-invitation.server.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireWorker } from '../requesters.server.ts'

const backTo = '/agency/invitations'

export const loader = () => redirect(backTo)

/** Ends an invitation of the worker's own agency. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireWorker(request)
  const invitationId = parseId(params.invitationId)
  return await goOn(
    request,
    backTo,
    () => revokeInvitation({ actor, invitationId, now: now() }),
    words.revokedDone,
  )
}
