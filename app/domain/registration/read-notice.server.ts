import type { MailKind } from '#app/generated/prisma/enums.ts'
import type { Rows } from '#app/platform/database.server.ts'
import { confirmed } from '../session/confirmed.ts'
import { overAt } from '../session/session-times.ts'
import { registrationState } from './registration-state.ts'

/** A message about a registration or a reminder of it, as it stands in the outbox. */
export interface NoticeMail {
  kind: MailKind
  subjectId: string
  addressId: string
  version: number
}

/**
 * What a notice is about, if it may still go: its reader still has this address, and what it says is
 * still so. Null where it may not: a place given up since, a session cancelled or moved again.
 */
export async function readNotice(rows: Rows, mail: NoticeMail, now: Date) {
  const reminder =
    mail.kind === 'reminder'
      ? await rows.reminder.findUnique({ where: { id: mail.subjectId } })
      : null
  const registration = await rows.registration.findFirst({
    where: {
      id: reminder?.registrationId ?? mail.subjectId,
      participant: { addressId: mail.addressId },
      session: confirmed,
    },
    include: {
      participant: { select: { id: true, remindersStoppedAt: true } },
      session: {
        include: {
          programme: true,
          cancellation: true,
          room: { select: { closedAt: true } },
          moves: { orderBy: { createdAt: 'desc' } },
          venueChanges: { orderBy: { createdAt: 'desc' } },
          guestKeys: { where: { role: 'observer' }, orderBy: { createdAt: 'asc' } },
        },
      },
    },
  })
  if (!registration) return null
  const { session, participant, offerEndsAt } = registration
  const state = registrationState(registration)
  const isOver = overAt(session) <= now
  const isCancelled = session.cancellation !== null
  const observers = session.guestKeys.filter(({ revokedAt }) => revokedAt === null)
  const isSo: Partial<Record<MailKind, boolean>> = {
    reminder:
      state === 'confirmed' &&
      participant.remindersStoppedAt === null &&
      reminder?.startAt.getTime() === session.startAt.getTime() &&
      now < session.startAt,
    place_offered: state === 'offered' && offerEndsAt !== null && offerEndsAt > now,
    place_confirmed: state === 'confirmed' || state === 'waitlisted',
    application_declined: registration.cancelledFor === 'declined',
    session_moved: state !== 'cancelled' && session.moves.length === mail.version,
    session_cancelled: state !== 'cancelled' && isCancelled,
    venue_changed: state !== 'cancelled' && session.venueChanges.length === mail.version,
    observer_announced:
      state !== 'cancelled' && observers.length > 0 && session.guestKeys.length === mail.version,
  }
  if (isOver || !isSo[mail.kind]) return null
  if (isCancelled && mail.kind !== 'session_cancelled') return null
  const [move] = session.moves
  const [venueChange] = session.venueChanges
  return {
    session,
    state,
    offerEndsAt,
    participantId: participant.id,
    observers: observers.map(({ name, affiliation }) => ({ name, affiliation })),
    reason: reasonFor(mail.kind, { session, move, venueChange }),
    previousVenue: venueChange
      ? { venue: venueChange.fromVenue, place: venueChange.fromPlace }
      : null,
    previous: move
      ? {
          startAt: move.fromStartAt,
          endAt: move.fromEndAt,
        }
      : null,
    leadMinutes: reminder?.leadMinutes ?? null,
  }
}

/** Why what is told has happened. */
function reasonFor(
  kind: MailKind,
  why: {
    session: { cancellation: { reason: string } | null }
    move: { reason: string } | undefined
    venueChange: { reason: string | null } | undefined
  },
): string | null {
  if (kind === 'session_cancelled') return why.session.cancellation?.reason ?? null
  return (kind === 'venue_changed' ? why.venueChange?.reason : why.move?.reason) ?? null
}

/** When the session begins that a notice is about; null where it is about none. */
export async function noticeStart(rows: Rows, mail: NoticeMail): Promise<Date | null> {
  const about =
    mail.kind === 'reminder'
      ? { reminders: { some: { id: mail.subjectId } } }
      : { id: mail.subjectId }
  const found = await rows.registration.findFirst({
    where: about,
    select: { session: { select: { startAt: true } } },
  })
  return found?.session.startAt ?? null
}
