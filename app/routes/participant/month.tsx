import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dateIn } from '#app/domain/programme/calendar-days.ts'
import { listOwnSessions } from '#app/domain/registration/list-own-sessions.server.ts'
import { monthBounds } from '#app/domain/session/session-times.ts'
import { now } from '#app/platform/clock.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { monthAsked } from '#app/ui/month-days.ts'
import { MonthGrid, dayAnchor } from '#app/ui/month-grid.tsx'
import { MonthTurn } from '#app/ui/month-turn.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
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
  const search = new URL(request.url).searchParams
  const choice = readChoice(search)
  const today = dateIn(at, zone)
  const month = monthAsked(search.get('month'), today)
  const { from, to: before } = monthBounds(month, zone)
  const sessions = await listOwnSessions({ actor, now: at, chosen: { ...choice, from, before } })
  const language = languageOf(request)
  const days = Object.entries(Object.groupBy(sessions, ({ startAt }) => dateIn(startAt, zone)))
  return {
    choice,
    month,
    today,
    days: days.map(([date, ofDay = []]) => ({
      date,
      sessions: ofDay.map((session) => showSession(session, language, at)),
    })),
  }
}

export default function Month() {
  const say = useSay()
  const { choice, month, today, days } = useLoaderData<typeof loader>()
  const counts = Object.fromEntries(days.map(({ date, sessions }) => [date, sessions.length]))
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <SessionFilters choice={choice} month={month} />
      <MonthGrid month={month} today={today} counts={counts} />
      <MonthTurn
        month={month}
        to={(other) => withChoice('/sessions/month', { ...choice, month: other })}
      />
      {days.length === 0 && (
        <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
      )}
      {days.map(({ date, sessions }) => (
        <div key={date} id={dayAnchor(date)}>
          <SessionList sessions={sessions} level={2} />
        </div>
      ))}
    </>
  )
}
