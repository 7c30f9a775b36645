import calendarEntryMail from '#emails/calendar-entry.tsx'
import sessionNoticeMail from '#emails/session-notice.tsx'
import { now } from '#app/platform/clock.server.ts'
import { type Transaction, database } from '#app/platform/database.server.ts'
import { signId } from '#app/platform/signed-id.server.ts'
import { changeQuietUntil, quietUntil } from '../domain/registration/quiet-hours.ts'
import { readEntry } from '../domain/registration/read-entry.server.ts'
import { noticeStart, readNotice } from '../domain/registration/read-notice.server.ts'
import { sessionTitle } from '../domain/session/session-title.ts'
import type { Delivery, LeasedMail } from '../mail/deliver-mail.server.ts'
import { link, office, openedAddress } from './mail-parts.server.ts'

type Notice = Parameters<typeof sessionNoticeMail>[0]['what']

const composeAs =
  (what: Notice): Delivery['compose'] =>
  async (tx, mail) => {
    const notice = await readNotice(tx, mail, now())
    if (!notice) return null
    const { session, participantId } = notice
    const content = await sessionNoticeMail({
      what: what === 'confirmed' && notice.state === 'waitlisted' ? 'waitlisted' : what,
      title: sessionTitle(session, mail.language),
      startAt: session.startAt,
      endAt: session.endAt,
      doorAt: session.doorAt,
      venue: session.venue,
      place: session.place,
      previous: notice.previous,
      previousVenue: notice.previousVenue,
      reason: notice.reason,
      offerEndsAt: notice.offerEndsAt,
      observers: notice.observers,
      url: link(`/sessions/${session.id}`),
      unsubscribeUrl:
        what === 'reminder'
          ? link(`/unsubscribe/${signId('unsubscribe', participantId)}`)
          : undefined,
      ...(await office(tx)),
      language: mail.language,
    })
    return { ...content, entry: bearsEntry.includes(what) ? await entryOf(tx, mail) : null }
  }

/** What changes the calendar of whoever has a place. */
const bearsEntry: Notice[] = ['confirmed', 'moved', 'cancelled']

const entryOf = (tx: Transaction, mail: LeasedMail) =>
  readEntry(tx, mail, { url: link('/'), now: now() })

/** An entry that comes alone, because nothing else is told: only the latest one goes. */
const composeEntry: Delivery['compose'] = async (tx, mail) => {
  const entry = await entryOf(tx, mail)
  if (entry?.sequence !== mail.version) return null
  const content = await calendarEntryMail({
    ...entry,
    settingsUrl: link('/calendar'),
    ...(await office(tx)),
    language: mail.language,
  })
  return { ...content, entry }
}

/** Not at night. */
const byDay: Delivery['notBefore'] = async (_mail, at) => quietUntil(at)

/** Not at night, unless the session is near. */
const byDayUnlessNear: Delivery['notBefore'] = async (mail, at) => {
  const startAt = await noticeStart(database(), mail)
  return startAt && changeQuietUntil(at, startAt)
}

type NoticeKind = Extract<
  LeasedMail['kind'],
  | 'reminder'
  | 'place_offered'
  | 'place_confirmed'
  | 'application_declined'
  | 'session_moved'
  | 'session_cancelled'
  | 'venue_changed'
  | 'observer_announced'
  | 'calendar_entry'
>

/** What people are told about their places: may it still go, in what words, at what hour. */
export const noticeDeliveries: Record<NoticeKind, Delivery> = {
  reminder: { compose: composeAs('reminder'), notBefore: byDay, openedAddress },
  place_offered: { compose: composeAs('offered'), notBefore: byDay, openedAddress },
  place_confirmed: { compose: composeAs('confirmed'), notBefore: byDay, openedAddress },
  application_declined: { compose: composeAs('declined'), notBefore: byDay, openedAddress },
  session_moved: { compose: composeAs('moved'), notBefore: byDayUnlessNear, openedAddress },
  session_cancelled: { compose: composeAs('cancelled'), notBefore: byDayUnlessNear, openedAddress },
  venue_changed: { compose: composeAs('venue'), notBefore: byDayUnlessNear, openedAddress },
  observer_announced: {
    compose: composeAs('observers'),
    notBefore: byDayUnlessNear,
    openedAddress,
  },
  calendar_entry: { compose: composeEntry, openedAddress },
}
