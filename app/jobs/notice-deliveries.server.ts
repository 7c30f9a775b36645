import sessionNoticeMail from '#emails/session-notice.tsx'
import { now } from '#app/platform/clock.server.ts'
import { database } from '#app/platform/database.server.ts'
import { unsubscribeToken } from '../domain/participant/stop-reminders.server.ts'
import { changeQuietUntil, quietUntil } from '../domain/registration/quiet-hours.ts'
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
    return await sessionNoticeMail({
      what: what === 'confirmed' && notice.state === 'waitlisted' ? 'waitlisted' : what,
      title: sessionTitle(session, mail.language),
      startAt: session.startAt,
      endAt: session.endAt,
      doorAt: session.doorAt,
      venue: session.venue,
      place: session.place,
      previous: notice.previous,
      reason: notice.reason,
      offerEndsAt: notice.offerEndsAt,
      url: link(`/sessions/${session.id}`),
      unsubscribeUrl:
        what === 'reminder' ? link(`/unsubscribe/${unsubscribeToken(participantId)}`) : undefined,
      ...(await office(tx)),
      language: mail.language,
    })
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
>

/** What people are told about their places: may it still go, in what words, at what hour. */
export const noticeDeliveries: Record<NoticeKind, Delivery> = {
  reminder: { compose: composeAs('reminder'), notBefore: byDay, openedAddress },
  place_offered: { compose: composeAs('offered'), notBefore: byDay, openedAddress },
  place_confirmed: { compose: composeAs('confirmed'), notBefore: byDay, openedAddress },
  application_declined: { compose: composeAs('declined'), notBefore: byDay, openedAddress },
  session_moved: { compose: composeAs('moved'), notBefore: byDayUnlessNear, openedAddress },
  session_cancelled: { compose: composeAs('cancelled'), notBefore: byDayUnlessNear, openedAddress },
}
