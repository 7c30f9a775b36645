import type { Transaction } from '#app/platform/database.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { entryEvent, entryRows, isEntryWanted } from './entry-event.ts'

/**
 * Writes down whether a place lies in its person's calendar now, or is taken out of it.
 * @returns whether the calendar has to be told: a message of its own, or the notice that goes anyway
 */
export async function keepEntry(
  tx: Transaction,
  { registrationId, now }: { registrationId: string; now: Date },
): Promise<boolean> {
  const place = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    include: { ...entryRows, entry: true },
  })
  const { entry, participant } = place
  const { addressId } = participant
  if (addressId && isEntryWanted(place, now)) {
    await tx.calendarEntry.upsert({
      where: { registrationId },
      create: { registrationId, addressId, createdAt: now },
      update: { addressId, endedAt: null },
    })
    return true
  }
  if (!entry || entry.endedAt) return false
  await tx.calendarEntry.update({ where: { registrationId }, data: { endedAt: now } })
  return entry.addressId === addressId
}

/** The same, with a message of its own: nothing else tells the person about this change. */
export async function sendEntry(
  tx: Transaction,
  { registrationId, now }: { registrationId: string; now: Date },
): Promise<void> {
  if (!(await keepEntry(tx, { registrationId, now }))) return
  const place = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    include: entryRows,
  })
  const { addressId, language } = place.participant
  if (!addressId) return
  await queueMail(tx, {
    kind: 'calendar_entry',
    subjectId: registrationId,
    addressId,
    version: entryEvent(place, { url: '' }).sequence,
    language,
    now,
  })
}
