import { Prisma } from '#app/generated/prisma/client.ts'
import type { SeatedActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { requireAct } from './require-act.server.ts'

/**
 * Shows the actor's hand camera to everybody a quarter turn further to the right, or as in a mirror and back. A
 * phone that lies above a table films upside down. Each press counts, however fast they come.
 * @throws Refusal `room_closed`; Response 403 where there are no hand cameras
 */
export async function turnHands({
  actor,
  sessionId,
  change,
}: {
  actor: SeatedActor
  sessionId: string
  change: 'turn' | 'mirror'
}): Promise<void> {
  await transaction(async (tx) => {
    const { seat } = await requireAct(tx, { actor, sessionId, act: 'hands' })
    const set =
      change === 'turn'
        ? Prisma.sql`hands_turn = (hands_turn + 1) % 4`
        : Prisma.sql`hands_mirrored = NOT hands_mirrored`
    await tx.$executeRaw(Prisma.sql`UPDATE seat SET ${set} WHERE id = ${seat.id}::uuid`)
    await notify(tx, 'session_changed', sessionId)
  })
}
