import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getOwnSession } from '#app/domain/registration/list-own-sessions.server.ts'
import { canApply } from '#app/domain/registration/can-apply.ts'
import { canEnterLobby } from '#app/domain/room/can-enter-lobby.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { now } from '#app/platform/clock.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TimeSpan, When } from '#app/ui/when-text.tsx'
import { formWordsOfSeat, homeWords, sessionWords } from '#app/words/participant.ts'
import { parseId } from '../parse-id.ts'
import { requireParticipant } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { usePlaces } from './use-places.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, person } = await requireParticipant(request)
  const session = await getOwnSession({ actor, sessionId: parseId(params.sessionId) })
  const at = now()
  const isCancelled = session.cancellation !== null
  const hasPlace = session.ownForm !== null
  const place = {
    isCancelled,
    overAt: session.overAt,
    capacity: session.seatsLeft,
    taken: 0,
    hasPlace,
  }
  const lobby = {
    isCancelled,
    hasPlace,
    doorAt: session.doorAt,
    overAt: session.overAt,
  }
  return {
    id: session.id,
    ...programmeTexts(session.programme, languageOf(request)),
    doorAt: session.doorAt,
    startAt: session.startAt,
    endAt: session.endAt,
    venue: session.venue,
    place: session.place,
    staff: session.assignments.map(({ staff }) => staff.name),
    reason: session.cancellation?.reason ?? null,
    ownForm: session.ownForm,
    form: person.form,
    standing:
      session.seatsLeft === 0 && !hasPlace && !isCancelled && session.overAt > at
        ? 'session_full'
        : canApply(place, at),
    isLobbyOpen: canEnterLobby(lobby, at) === true,
  }
}

export default function Session() {
  const say = useSay()
  const session = useLoaderData<typeof loader>()
  const list = useListing()
  const placesOf = usePlaces()
  const { title, description, reason, standing, ownForm } = session
  return (
    <>
      <PageHeading heading={title} lead={description} />
      {reason !== null && (
        <Note tone="bad">
          <p>{say(sessionWords.cancelledNote)({ reason })}</p>
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
              description: placesOf(session).join('・'),
            },
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
      <Step session={session} />
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

function Step({
  session,
}: {
  session: { id: string; standing: true | string; isLobbyOpen: boolean }
}) {
  const say = useSay()
  const { id, standing, isLobbyOpen } = session
  if (standing === true) {
    return (
      <>
        <PostButton size="big" action={`/sessions/${id}/registration`}>
          {say(sessionWords.apply)}
        </PostButton>
        <Lead>{say(sessionWords.applyNote)}</Lead>
      </>
    )
  }
  if (standing !== 'already_applied') return null
  return (
    <>
      {isLobbyOpen && (
        <PostButton size="big" action={`/room/${id}/entry`}>
          {say(homeWords.enter)}
        </PostButton>
      )}
      <PostButton tone="plain" action={`/sessions/${id}/registration/cancellation`}>
        {say(sessionWords.giveBack)}
      </PostButton>
    </>
  )
}
