import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dateIn } from '#app/domain/programme/calendar-days.ts'
import { listOwnSessions } from '#app/domain/registration/list-own-sessions.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { chooseWords as words } from '#app/words/choose-sessions.ts'
import { zone } from '#app/words/when.ts'
import { requireParticipant } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { readChoice, withChoice } from './choose-sessions.ts'
import { SessionList } from './coming-sessions.tsx'
import { SessionFilters } from './session-filters.tsx'
import { showSession } from './show-session.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const at = now()
  const { actor } = await requireParticipant(request)
  const choice = readChoice(new URL(request.url).searchParams)
  const sessions = await listOwnSessions({ actor, now: at, chosen: choice })
  const language = languageOf(request)
  const last = sessions.findLast(({ ownState }) => ownState === null) ?? sessions.at(-1)
  return {
    choice,
    sessions: sessions.map((session) => showSession(session, language, at)),
    lastMonth: last && dateIn(last.startAt, zone).slice(0, 7),
  }
}

export default function Sessions() {
  const say = useSay()
  const { choice, sessions, lastMonth } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <SessionFilters choice={choice} />
      {sessions.length === 0 && (
        <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
      )}
      <SessionList sessions={sessions} level={2} />
      {lastMonth && (
        <p>
          <TextLink to={withChoice('/sessions/month', { ...choice, month: lastMonth })}>
            {say(words.further)}
          </TextLink>
        </p>
      )}
    </>
  )
}
