import type { MailKind } from '#app/generated/prisma/enums.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { keepEntry } from './keep-entry.server.ts'

type Told = Extract<
  MailKind,
  | 'place_offered'
  | 'place_confirmed'
  | 'application_declined'
  | 'session_moved'
  | 'session_cancelled'
  | 'venue_changed'
  | 'observer_announced'
>

/**
 * Tells one person about their registration, if they left an address; the entry in their calendar, if they
 * want one, goes along. The same thing a second time is told once.
 */
export async function tellPerson(
  tx: Transaction,
  {
    kind,
    registrationId,
    version,
    now,
  }: { kind: Told; registrationId: string; version?: number; now: Date },
): Promise<void> {
  await keepEntry(tx, { registrationId, now })
  const { participant } = await tx.registration.findUniqueOrThrow({
    where: { id: registrationId },
    select: { participant: { select: { addressId: true, language: true } } },
  })
  const { addressId, language } = participant
  if (!addressId) return
  await queueMail(tx, { kind, subjectId: registrationId, addressId, version, language, now })
}

/** Tells everybody with a registration that a session was moved: once for each move. */
export async function tellMoved({
  sessionId,
  now,
}: {
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const version = await tx.sessionMove.count({ where: { sessionId } })
    await tellAll(tx, sessionId, { kind: 'session_moved', version, now })
  })
}

/** Tells everybody with a registration that a session is somewhere else now: once for each change. */
export async function tellVenue({
  sessionId,
  now,
}: {
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const version = await tx.venueChange.count({ where: { sessionId } })
    await tellAll(tx, sessionId, { kind: 'venue_changed', version, now })
  })
}

/** Tells everybody with a registration that observers will be there: once for each that was added. */
export async function tellObservers({
  sessionId,
  now,
}: {
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const version = await tx.guestKey.count({ where: { sessionId, role: 'observer' } })
    await tellAll(tx, sessionId, { kind: 'observer_announced', version, now })
  })
}

/** Tells everybody with a registration that a session was cancelled, once. */
export async function tellCancelled({
  sessionId,
  now,
}: {
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction((tx) => tellAll(tx, sessionId, { kind: 'session_cancelled', now }))
}

async function tellAll(
  tx: Transaction,
  sessionId: string,
  told: { kind: Told; version?: number; now: Date },
) {
  const registrations = await tx.registration.findMany({
    where: { sessionId, cancelledAt: null },
    select: { id: true },
    orderBy: { number: 'asc' },
  })
  for (const { id } of registrations) await tellPerson(tx, { ...told, registrationId: id })
}
