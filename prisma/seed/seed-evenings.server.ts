import type { Prisma } from '#app/generated/prisma/client.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { regulars } from './plan-registrations.ts'
import type { EveningRows } from './evening.ts'
import { playEvening } from './play-evening.ts'
import { participantId } from './demo-ids.ts'
import { seedRecords } from './seed-records.server.ts'

const settledMs = 30 * 60_000

/**
 * Fills the sessions that are over and that nobody opened: rooms, seats, presences, what was
 * confirmed, and the records that came of it. One tea gathering is left for a facilitator to confirm.
 */
export async function seedEvenings(tx: Transaction, now: Date): Promise<void> {
  const over = await tx.session.findMany({
    where: {
      closeAt: { lt: new Date(now.getTime() - settledMs) },
      cancellation: null,
      room: null,
      attendances: { none: {} },
      registrations: { some: { cancelledAt: null } },
      assignments: { some: { releasedAt: null } },
    },
    include: {
      programme: { select: { kind: true } },
      assignments: {
        where: { releasedAt: null },
        orderBy: { role: 'asc' },
        include: { staff: true },
      },
      registrations: { where: { cancelledAt: null }, include: { participant: true } },
    },
    orderBy: { doorAt: 'asc' },
  })
  if (over.length === 0) return
  const isOneLeft = (await countUnconfirmed(tx, now)) > 0
  const left = isOneLeft
    ? null
    : over.findLast(({ programme }) => programme.kind === 'tea_gathering')
  const alwaysThere = regulars.map(participantId)
  const evenings = over.map((session) => playEvening(session, { alwaysThere }))
  await insertEvenings(tx, evenings)
  const confirmed = evenings
    .filter(({ room }) => room.sessionId !== left?.id)
    .flatMap(({ attendances }) => attendances)
  await tx.attendance.createMany({ data: confirmed })
  await tx.auditEntry.createMany({ data: evenings.flatMap((evening) => trail(evening, left?.id)) })
  await seedRecords(tx, { attendanceIds: confirmed.flatMap(({ id }) => id ?? []), now })
}

async function countUnconfirmed(tx: Transaction, now: Date) {
  return await tx.session.count({
    where: { closeAt: { lt: now }, room: { closedAt: { not: null } }, attendances: { none: {} } },
  })
}

async function insertEvenings(tx: Transaction, evenings: EveningRows[]) {
  await tx.room.createMany({ data: evenings.map(({ room }) => room) })
  await tx.roomRun.createMany({ data: evenings.map(({ run }) => run) })
  await tx.seat.createMany({ data: evenings.flatMap(({ seats }) => seats) })
  await tx.admission.createMany({ data: evenings.flatMap(({ admissions }) => admissions) })
  await tx.presence.createMany({ data: evenings.flatMap(({ presences }) => presences) })
}

function trail({ room, attendances }: EveningRows, leftId: string | undefined) {
  const line = (at: Date | string, actorId: string | null | undefined, verb: string) => ({
    at,
    actorKind: actorId ? ('staff' as const) : ('system' as const),
    actorId,
    verb,
    subjectKind: 'session',
    subjectId: room.sessionId,
  })
  const [first] = attendances
  const lines: Prisma.AuditEntryCreateManyInput[] = []
  if (room.openedAt) lines.push(line(room.openedAt, room.openedById, 'open room'))
  if (room.closedAt) lines.push(line(room.closedAt, null, 'close room'))
  if (first && room.sessionId !== leftId) {
    lines.push(line(first.confirmedAt, first.confirmedById, 'confirm attendance'))
  }
  return lines
}
