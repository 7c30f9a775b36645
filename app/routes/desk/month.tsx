import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dateIn } from '#app/domain/programme/calendar-days.ts'
import { listSchedule } from '#app/domain/session/list-schedule.server.ts'
import { monthBounds } from '#app/domain/session/session-times.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { monthAsked } from '#app/ui/month-days.ts'
import { MonthGrid, dayAnchor } from '#app/ui/month-grid.tsx'
import { MonthTurn } from '#app/ui/month-turn.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { noonOf } from '#app/words/rule.ts'
import { scheduleWords as words } from '#app/words/schedule.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'
import { formatMonth, zone } from '#app/words/when.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { LoadTable, ScheduleViews, ScheduledList, asScheduled } from './schedule-parts.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const today = dateIn(now(), zone)
  const month = monthAsked(new URL(request.url).searchParams.get('month'), today)
  const { from, to: before } = monthBounds(month, zone)
  const { sessions, load } = await listSchedule({ actor, from, before })
  const language = languageOf(request)
  const show = asScheduled((session) => sessionTitle(session, language))
  const days = Object.entries(Object.groupBy(sessions, ({ startAt }) => dateIn(startAt, zone)))
  return {
    month,
    today,
    days: days.map(([date, ofDay = []]) => ({ date, sessions: ofDay.map(show) })),
    load,
  }
}

export default function Month() {
  const say = useSay()
  const language = useLanguage()
  const { month, today, days, load } = useLoaderData<typeof loader>()
  const counts = Object.fromEntries(days.map(({ date, sessions }) => [date, sessions.length]))
  return (
    <>
      <PageHeading
        heading={formatMonth(noonOf(`${month}-01`), language)}
        eyebrow={say(sessionDeskWords.heading)}
      />
      <ScheduleViews current="month" />
      <MonthGrid month={month} today={today} counts={counts} />
      <MonthTurn month={month} to={(other) => `/desk/month?month=${other}`} />
      {days.length === 0 && <EmptyState heading={say(words.none)} />}
      {days.map(({ date, sessions }) => (
        <div key={date} id={dayAnchor(date)}>
          <ScheduledList sessions={sessions} />
        </div>
      ))}
      <LoadTable load={load} />
    </>
  )
}
