import type { StaffActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import type { RefusalReason } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { canRelease } from './can-release.ts'
import { readCircumstances } from './read-circumstances.server.ts'

/** Whether this coordinator may release the record now, so that a page can say why not. @throws Response 404 */
export async function askRelease({
  actor,
  feedbackId,
}: {
  actor: StaffActor
  feedbackId: string
}): Promise<true | RefusalReason> {
  requireCoordinator(actor)
  const { circumstances } = await readCircumstances(database(), actor, feedbackId)
  return canRelease(circumstances)
}
