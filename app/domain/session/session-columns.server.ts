import { Prisma } from '#app/generated/prisma/client.ts'
import type { SessionVenue } from '#app/generated/prisma/enums.ts'
import type { Texts } from './programme-texts.ts'

/** What the pages that are opened most read of a session itself. */
export interface SessionColumns extends Texts<'title'> {
  id: string
  doorAt: Date
  startAt: Date
  endAt: Date
  closeAt: Date
  venue: SessionVenue
  place: string | null
  capacity: number
}

/** {@link SessionColumns} in SQL, where the table stands under its own name. */
export const sessionColumns = Prisma.sql`session.id, session.door_at AS "doorAt",
  session.start_at AS "startAt", session.end_at AS "endAt", session.close_at AS "closeAt",
  session.venue::text, session.place, session.capacity, session.title_ja AS "titleJa",
  session.title_easy AS "titleEasy", session.title_en AS "titleEn"`
