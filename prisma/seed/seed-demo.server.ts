import { database, transaction } from '#app/platform/database.server.ts'
import { emptyHub } from './empty-hub.server.ts'
import { type DemoDoors, openDoors } from './open-doors.server.ts'
import { planWalk } from './plan-walk.server.ts'
import { seedContacts } from './seed-contacts.server.ts'
import { seedEvenings } from './seed-evenings.server.ts'
import { seedNetwork } from './seed-network.server.ts'
import { seedParticipants } from './seed-participants.server.ts'
import { seedSessions } from './seed-sessions.server.ts'

/**
 * Fills the hub with a network that does not exist: its people, three months behind and before us,
 * and one tea gathering whose doors stand open now. A second run adds only what is missing, and
 * fresh ways in.
 * @param fresh begins again: whatever the hub holds is gone
 */
export async function seedDemo({ now, fresh }: { now: Date; fresh: boolean }): Promise<DemoDoors> {
  if (fresh && (await database().network.count()) > 0) await transaction(emptyHub)
  return await transaction(async (tx) => {
    await seedNetwork(tx, now)
    await seedParticipants(tx, now)
    await seedContacts(tx, now)
    await seedSessions(tx, now)
    await seedEvenings(tx, now)
    const onDuty = await planWalk(tx, now)
    return await openDoors(tx, onDuty, now)
  })
}
