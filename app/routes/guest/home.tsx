import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getGuestSession } from '#app/domain/guest/list-guests.server.ts'
import { canEnterLobby } from '#app/domain/room/can-enter-lobby.ts'
import { overAt } from '#app/domain/session/session-times.ts'
import { sessionTexts } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TimeSpan, When } from '#app/ui/when-text.tsx'
import { guestDoorWords as words, guestRoleWords, guestWords } from '#app/words/guest.ts'
import { formatTime } from '#app/words/when.ts'
import { requireGuest } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

/** The session that the guest was invited to; of its people, those who steer it. */
export async function loader({ request }: LoaderFunctionArgs) {
  const at = now()
  const { actor, person } = await requireGuest(request)
  const session = await getGuestSession({ actor })
  const isCancelled = session.cancellation !== null
  const over = overAt(session)
  const lobby = { isCancelled, mayCome: true, doorAt: session.doorAt, overAt: over }
  return {
    id: session.id,
    ...sessionTexts(session, languageOf(request)),
    role: person.role,
    guest: { name: person.name, affiliation: person.affiliation },
    doorAt: session.doorAt,
    startAt: session.startAt,
    endAt: session.endAt,
    staff: session.assignments.map(({ staff }) => staff.name),
    isCancelled,
    isOver: over <= at,
    isLobbyOpen: canEnterLobby(lobby, at) === true,
  }
}

export default function Home() {
  const say = useSay()
  const list = useListing()
  const { title, role, guest, doorAt, startAt, endAt, staff } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={title} lead={say(words.lead)({ role: say(guestRoleWords[role]) })} />
      <Step />
      <Card>
        <DefinitionList
          items={[
            { term: say(words.when), description: <TimeSpan start={startAt} end={endAt} /> },
            { term: say(words.doors), description: <When at={doorAt} show="time" /> },
            { term: say(words.role), description: say(guestRoleWords[role]) },
            { term: say(words.name), description: say(guestWords.named)(guest) },
            { term: say(words.hosts), description: list(staff) || '—' },
          ]}
        />
      </Card>
      <Card heading={say(words.asksHeading)}>
        <ul>
          {Object.entries(words.asks).map(([about, sentence]) => (
            <li key={about}>{say(sentence)}</li>
          ))}
        </ul>
      </Card>
      <PostButton action="/guest/sign-out" tone="plain">
        {say(words.signOut)}
      </PostButton>
    </>
  )
}

/** What comes next: go in, wait, or nothing any more. */
function Step() {
  const say = useSay()
  const { id, doorAt, isCancelled, isOver, isLobbyOpen } = useLoaderData<typeof loader>()
  if (isCancelled) return <Note tone="bad">{say(words.cancelled)}</Note>
  if (isOver) return <Note>{say(words.over)}</Note>
  if (!isLobbyOpen) return <Lead>{say(words.notYet)({ door: formatTime(doorAt) })}</Lead>
  return (
    <PostButton size="big" action={`/guest/room/${id}/entry`}>
      {say(words.enter)}
    </PostButton>
  )
}
