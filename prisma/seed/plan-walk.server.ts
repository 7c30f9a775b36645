import type { Transaction } from '#app/platform/database.server.ts'
import { demoId } from './demo-id.ts'
import { programmes } from './programmes.ts'
import { programmeId } from './demo-ids.ts'
import { chooseStaff, insertSessions, readDuties } from './seed-sessions.server.ts'

const minuteMs = 60_000
/** A gathering with less than this left is not one to begin a walk in. */
const enoughMinutes = 60

/**
 * Sees to it that one tea gathering stands open: where none does, its doors open now and for three
 * hours, so that the way through can be walked at any hour.
 * @returns the staff on duty in it, who leads first
 */
export async function planWalk(tx: Transaction, now: Date): Promise<string[]> {
  const at = (minutes: number) => new Date(now.getTime() + minutes * minuteMs)
  const standing = await tx.session.findFirst({
    where: {
      programmeId: programmeId('dropIn'),
      cancellation: null,
      doorAt: { lte: now },
      closeAt: { gte: at(enoughMinutes) },
      NOT: { room: { closedAt: { not: null } } },
    },
    include: { assignments: { where: { releasedAt: null }, orderBy: { role: 'asc' } } },
    orderBy: { doorAt: 'desc' },
  })
  if (standing) return standing.assignments.map(({ staffId }) => staffId)
  const { venue, place, capacity } = programmes.dropIn
  const session = {
    id: demoId(`session dropIn ${now.toISOString()}`),
    key: 'dropIn' as const,
    programmeId: programmeId('dropIn'),
    doorAt: now,
    startAt: at(15),
    endAt: at(150),
    closeAt: at(180),
    zone: 'Asia/Tokyo',
    venue,
    place,
    capacity,
    createdAt: now,
    confirmedAt: now,
  }
  const staff = chooseStaff(session, await readDuties(tx, [session]))
  await insertSessions(tx, [session], now, () => staff)
  return staff
}
