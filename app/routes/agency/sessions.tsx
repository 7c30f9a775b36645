import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listSessionsForAgencies } from '#app/domain/session/list-sessions-for-agencies.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { DayItem, DayList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { agencySessionWords as words } from '#app/words/agency.ts'
import { calendarWords } from '#app/words/calendar.ts'
import { requireWorker } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireWorker(request)
  return await listSessionsForAgencies({ now: now() })
}

export default function Sessions() {
  const say = useSay()
  const sessions = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      {sessions.length === 0 && (
        <EmptyState heading={say(words.emptyHeading)}>{say(words.empty)}</EmptyState>
      )}
      <DayList>
        {sessions.map((session) => (
          <DayItem key={session.id} at={session.startAt} heading={session.title} level={2}>
            <p>
              <TimeSpan start={session.startAt} end={session.endAt} show="times" />
            </p>
            <Chips>
              <Chip>{say(words[session.venue])}</Chip>
              {session.place && <Chip>{session.place}</Chip>}
              {session.isCancelled && <Chip tone="bad">{say(words.cancelled)}</Chip>}
            </Chips>
          </DayItem>
        ))}
      </DayList>
      <p>
        <TextLink to="/programmes.ics">{say(calendarWords.publicFeed)}</TextLink>
      </p>
    </>
  )
}
