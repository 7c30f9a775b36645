import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOwnParcel } from '#app/domain/parcel/ask-for-parcel.server.ts'
import { getOwnSession } from '#app/domain/registration/list-own-sessions.server.ts'
import { canEnterLobby } from '#app/domain/room/can-enter-lobby.ts'
import { sessionTexts } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { GuestNote } from '#app/ui/guest-note.tsx'
import { useLanguage, useListing, useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { ProgrammePicture, pictureSrc } from '#app/ui/programme-picture.tsx'
import { Card } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { TimeSpan, When } from '#app/ui/when-text.tsx'
import { formWordsOfSeat, homeWords, sessionWords } from '#app/words/participant.ts'
import { placesOf } from '#app/words/places.ts'
import { formatDayTime, formatTime } from '#app/words/when.ts'
import { parseId } from '../parse-id.ts'
import { requireParticipant } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { OwnParcel } from './own-parcel.tsx'
import { OwnStep } from './own-step.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const at = now()
  const { actor, person } = await requireParticipant(request)
  const session = await getOwnSession({ actor, sessionId: parseId(params.sessionId), now: at })
  const parcel = session.programme.materialsLead
    ? await findOwnParcel({ actor, sessionId: session.id, now: at })
    : null
  const { id: programmeId, pictureHash } = session.programme
  return {
    id: session.id,
    ...sessionTexts(session, languageOf(request)),
    doorAt: session.doorAt,
    startAt: session.startAt,
    endAt: session.endAt,
    venue: session.venue,
    place: session.place,
    staff: session.staff,
    reason: session.cancelledFor,
    picture: pictureHash && pictureSrc({ id: programmeId, hash: pictureHash }),
    move: session.movedFrom && { from: session.movedFrom, reason: session.movedFor ?? '' },
    venueMove: asVenueMove(session.venueChange),
    phases: session.phases.map(({ kind, fromMinute }) => ({
      kind,
      at: new Date(session.doorAt.getTime() + fromMinute * 60_000),
    })),
    ownForm: session.ownForm,
    form: person.form,
    ownState: session.ownState,
    offerEndsAt: session.offerEndsAt,
    ahead: session.ahead,
    hasSaidComing: session.hasSaidComing,
    needsGuardian: session.needsGuardian,
    isNear: session.startAt.getTime() - at.getTime() < 3 * 86_400_000,
    standing: session.standing,
    asksAge: session.asksAge,
    areDoorsOpen: session.doorAt <= at,
    isLobbyOpen: canEnterLobby(session, at) === true,
    guests: session.guests,
    parcel,
    mayStepBack: session.ownState !== null && session.doorAt > at,
  }
}

const asVenueMove = (change: Awaited<ReturnType<typeof getOwnSession>>['venueChange']) =>
  change && {
    from: { venue: change.fromVenue, place: change.fromPlace },
    reason: change.reason ?? '',
  }

export default function Session() {
  const say = useSay()
  const session = useLoaderData<typeof loader>()
  const language = useLanguage()
  const list = useListing()
  const { title, description, reason, standing, ownForm } = session
  return (
    <>
      <PageHeading heading={title} lead={description} />
      {session.picture && <ProgrammePicture src={session.picture} />}
      {reason !== null && (
        <Note tone="bad">
          <p>{say(sessionWords.cancelledNote)({ reason })}</p>
        </Note>
      )}
      {session.move && reason === null && (
        <Note tone="warm" heading={say(sessionWords.movedHeading)}>
          <p>
            {say(sessionWords.movedNote)({
              from: formatDayTime(session.move.from, language),
              reason: session.move.reason,
            })}
          </p>
        </Note>
      )}
      {session.venueMove && reason === null && (
        <Note tone="warm" heading={say(sessionWords.venueMovedHeading)}>
          <p>
            {say(sessionWords.venueMovedNote)({
              from: placesOf(session.venueMove.from, language).join('・'),
              reason: session.venueMove.reason,
            })}
          </p>
        </Note>
      )}
      <Card>
        <DefinitionList
          items={[
            {
              term: say(sessionWords.when),
              description: <TimeSpan start={session.startAt} end={session.endAt} />,
            },
            {
              term: say(sessionWords.doors),
              description: <When at={session.doorAt} show="time" />,
            },
            {
              term: say(sessionWords.where),
              description: placesOf(session, language).join('・'),
            },
            ...asGiven([
              [say(sessionWords.audience), session.audience],
              [say(sessionWords.bring), session.bring],
              [
                say(sessionWords.timetable),
                session.phases
                  .map(({ kind, at }) => `${formatTime(at)} ${say(sessionWords.phases[kind])}`)
                  .join(' → '),
              ],
            ]),
            { term: say(sessionWords.who), description: list(session.staff) || '—' },
            {
              term: say(sessionWords.seat),
              description: (
                <>
                  {say(formWordsOfSeat[ownForm ?? session.form].label)}{' '}
                  <TextLink to="/seat">{say(homeWords.changeSeat)}</TextLink>
                </>
              ),
            },
          ]}
        />
      </Card>
      <GuestNote guests={session.guests} mayStepBack={session.mayStepBack} />
      <OwnStep session={session} />
      {session.parcel && <OwnParcel sessionId={session.id} parcel={session.parcel} />}
      {standing === 'session_full' && (
        <Note tone="warm">
          <p>{say(sessionWords.fullNote)}</p>
        </Note>
      )}
      {standing === 'session_over' && (
        <Note>
          <p>{say(sessionWords.overNote)}</p>
        </Note>
      )}
    </>
  )
}

/** Lines of a record for what there is something to say of. */
const asGiven = (lines: [term: string, description: string][]) =>
  lines
    .filter(([, description]) => description !== '')
    .map(([term, description]) => ({ term, description }))
