import { transaction } from '#app/platform/database.server.ts'
import { holdsDemo } from './holds-demo.server.ts'
import { type DemoDoors, openDoors } from './open-doors.server.ts'
import { planWalk } from './plan-walk.server.ts'
import { seedContacts } from './seed-contacts.server.ts'
import { seedEvenings } from './seed-evenings.server.ts'
import { seedNetwork } from './seed-network.server.ts'
import { seedParticipants } from './seed-participants.server.ts'
import { seedProposals, seedRules } from './seed-rules.server.ts'
import { seedWaiting } from './seed-waiting.server.ts'
import { seedSessions } from './seed-sessions.server.ts'

/** The hub is somebody's: a demo has no place in it. */
export class HubHasOwnPeople extends Error {}

/**
 * Fills the hub with a network that does not exist: its people, three months behind and before us,
 * and one tea gathering whose doors stand open now. A second run adds only what is missing, and
 * fresh ways in.
 * @throws HubHasOwnPeople where nothing invented may be put among real people
 */
export async function seedDemo({ now }: { now: Date }): Promise<DemoDoors> {
  return await transaction(async (tx) => {
    if (!(await holdsDemo(tx))) {
      if ((await tx.staff.count()) > 0) throw new HubHasOwnPeople()
      await seedNetwork(tx, now)
      await seedParticipants(tx, now)
      await seedContacts(tx, now)
    }
    await seedRules(tx, now)
    await seedSessions(tx, now)
    await seedProposals(tx, now)
    await seedWaiting(tx, now)
    await seedEvenings(tx, now)
    const onDuty = await planWalk(tx, now)
    return await openDoors(tx, onDuty, now)
  })
}
