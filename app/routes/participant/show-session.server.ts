import type { listOwnSessions } from '#app/domain/registration/list-own-sessions.server.ts'
import { canEnterLobby } from '#app/domain/room/can-enter-lobby.ts'
import { programmeText } from '#app/domain/session/programme-texts.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import type { GuestLanguage } from '#app/words/language.ts'

type OwnSession = Awaited<ReturnType<typeof listOwnSessions>>[number]

/** What a list shows of a gathering: nothing of the people in it. */
export function showSession(session: OwnSession, language: GuestLanguage, now: Date) {
  return {
    id: session.id,
    title: sessionTitle(session, language),
    description: programmeText(session.programme, 'description', language),
    doorAt: session.doorAt,
    areDoorsOpen: session.doorAt <= now,
    startAt: session.startAt,
    endAt: session.endAt,
    venue: session.venue,
    place: session.place,
    isCancelled: session.isCancelled,
    ownState: session.ownState,
    ownForm: session.ownForm,
    offerEndsAt: session.offerEndsAt,
    seatsLeft: session.seatsLeft,
    isLobbyOpen: canEnterLobby(session, now) === true,
  }
}
