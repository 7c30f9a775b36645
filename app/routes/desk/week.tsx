import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { dateIn, daysAfter } from '#app/domain/programme/calendar-days.ts'
import { listSchedule } from '#app/domain/session/list-schedule.server.ts'
import { dayBounds, mondayOf } from '#app/domain/session/session-times.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { formatDate } from '#app/words/rule.ts'
import { scheduleWords as words } from '#app/words/schedule.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'
import { zone } from '#app/words/when.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { LoadTable, ScheduleViews, ScheduledList, asScheduled } from './schedule-parts.tsx'

const schema = z.object({ from: z.iso.date().optional().catch(undefined) })

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const today = dateIn(now(), zone)
  const { from: asked } = schema.parse(Object.fromEntries(new URL(request.url).searchParams))
  const monday = mondayOf(asked ?? today)
  const days = Array.from({ length: 7 }, (_none, day) => daysAfter(monday, day))
  const { from } = dayBounds(monday, zone)
  const { to: before } = dayBounds(daysAfter(monday, 6), zone)
  const { sessions, load } = await listSchedule({ actor, from, before })
  const language = languageOf(request)
  const show = asScheduled((session) => sessionTitle(session, language))
  return {
    monday,
    before: daysAfter(monday, -7),
    after: daysAfter(monday, 7),
    days: days.map((date) => ({
      date,
      sessions: sessions.filter(({ startAt }) => dateIn(startAt, zone) === date).map(show),
    })),
    load,
  }
}

export default function Week() {
  const say = useSay()
  const language = useLanguage()
  const { monday, before, after, days, load } = useLoaderData<typeof loader>()
  const sunday = days.at(-1)?.date ?? monday
  const [from, to] = [formatDate(monday, language), formatDate(sunday, language)]
  return (
    <>
      <PageHeading
        heading={say(words.weekHeading)({ from, to })}
        eyebrow={say(sessionDeskWords.heading)}
      />
      <ScheduleViews current="week" />
      <Row>
        <ButtonLink tone="plain" to={`/desk/week?from=${before}`}>
          {say(words.before)}
        </ButtonLink>
        <ButtonLink tone="plain" to="/desk/week">
          {say(words.thisWeek)}
        </ButtonLink>
        <ButtonLink tone="plain" to={`/desk/week?from=${after}`}>
          {say(words.after)}
        </ButtonLink>
      </Row>
      {days.map(({ date, sessions }) => (
        <Section key={date} heading={formatDate(date, language)}>
          {sessions.length > 0 ? (
            <ScheduledList sessions={sessions} />
          ) : (
            <Lead>{say(words.free)}</Lead>
          )}
        </Section>
      ))}
      <LoadTable load={load} />
    </>
  )
}
