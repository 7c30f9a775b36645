import type { ParticipantActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** When and why somebody opened what is sealed about the person. Not who: the office answers for it. */
export async function listOwnUnsealings({ actor }: { actor: ParticipantActor }) {
  return await database().unsealing.findMany({
    where: { participantId: actor.id },
    select: { id: true, at: true, reason: true },
    orderBy: { at: 'desc' },
  })
}
