import { database } from '#app/platform/database.server.ts'
import type { Programme } from '#app/generated/prisma/client.ts'
import { createProgramme } from './programme.ts'

const minuteMs = 60_000

/**
 * A session that starts `startsInMinutes` after `now` (negative: it began already). Doors open half
 * an hour before the start; it lasts 90 minutes and closes half an hour later.
 */
export async function createSession({
  now = new Date(),
  startsInMinutes = 60,
  programme,
  capacity,
  isConfirmed = true,
}: {
  now?: Date
  startsInMinutes?: number
  programme?: Programme
  capacity?: number
  /** Otherwise it is a proposal. */
  isConfirmed?: boolean
} = {}) {
  const of = programme ?? (await createProgramme({ now }))
  const at = (minutes: number) => new Date(now.getTime() + (startsInMinutes + minutes) * minuteMs)
  const session = await database().session.create({
    data: {
      programmeId: of.id,
      doorAt: at(-30),
      startAt: at(0),
      endAt: at(90),
      closeAt: at(120),
      capacity: capacity ?? of.capacity,
      createdAt: now,
      confirmedAt: isConfirmed ? now : null,
    },
  })
  return { ...session, programme: of }
}
