import type { Rows } from '#app/platform/database.server.ts'
import type { CalendarEvent } from '../../calendar/calendar-event.ts'
import { entryEvent, entryRows } from './entry-event.ts'

/**
 * What a message tells the calendar behind its address about a place, as of now; null where that
 * calendar has never heard of it.
 */
export async function readEntry(
  rows: Rows,
  { subjectId, addressId }: { subjectId: string; addressId: string },
  { url, now }: { url: string; now: Date },
): Promise<CalendarEvent | null> {
  const place = await rows.registration.findFirst({
    where: { id: subjectId, participant: { addressId }, entry: { addressId } },
    include: { ...entryRows, entry: true },
  })
  if (!place?.entry || place.session.endAt <= now) return null
  const isCancelled = place.entry.endedAt !== null
  return { ...entryEvent(place, { url }), isCancelled, changedAt: now }
}
