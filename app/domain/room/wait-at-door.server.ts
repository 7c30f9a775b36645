import type { Transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'

/**
 * Puts a seat at the door, unless it was let in before: coming back after leaving needs no second
 * permission. Whoever was declined waits anew.
 * @throws Refusal `removed_from_room` | `room_locked` for whoever is new
 */
export async function waitAtDoor(tx: Transaction, seatId: string, now: Date): Promise<void> {
  const current = await tx.admission.findFirst({ where: { seatId, endedAt: null } })
  if (current?.state === 'removed') throw new Refusal('removed_from_room')
  if (current && current.state !== 'declined') return
  const locked = { lockedAt: { not: null }, session: { seats: { some: { id: seatId } } } }
  if ((await tx.room.count({ where: locked })) > 0) throw new Refusal('room_locked')
  if (current) await tx.admission.update({ where: { id: current.id }, data: { endedAt: now } })
  await tx.admission.createMany({
    data: { seatId, state: 'waiting', at: now },
    skipDuplicates: true,
  })
}
