import { transaction } from '#app/platform/database.server.ts'
import { sendEntry } from './keep-entry.server.ts'

/** Brings a person's calendar up to date with what they want of it: one message for each coming place. */
export async function followCalendar({
  participantId,
  now,
}: {
  participantId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const places = await tx.registration.findMany({
      where: {
        participantId,
        session: { endAt: { gt: now } },
        OR: [{ confirmedAt: { not: null }, cancelledAt: null }, { entry: { endedAt: null } }],
      },
      select: { id: true },
      orderBy: { session: { startAt: 'asc' } },
    })
    for (const { id } of places) await sendEntry(tx, { registrationId: id, now })
  })
}
