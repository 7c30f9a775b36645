import type { Load, listSchedule } from '#app/domain/session/list-schedule.server.ts'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { FilterLinks } from '#app/ui/filter-links.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { DayItem, DayList } from '#app/ui/list.tsx'
import { Card } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { formatList } from '#app/words/list.ts'
import { scheduleWords as words } from '#app/words/schedule.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'
import { formatMinutes } from '#app/words/when.ts'

const paths = { list: '/desk/sessions', week: '/desk/week', month: '/desk/month' }

/** The same sessions as a list, a week, a month. */
export function ScheduleViews({ current }: { current: keyof typeof paths }) {
  const say = useSay()
  const views = ['list', 'week', 'month'] as const
  return (
    <FilterLinks
      label={say(words.view)}
      options={views.map((view) => ({
        label: say(words[view]),
        to: paths[view],
        isCurrent: view === current,
      }))}
    />
  )
}

export interface ScheduledSession {
  id: string
  title: string
  startAt: string | Date
  endAt: string | Date
  staff: string[]
  taken: number
  capacity: number
  isCancelled: boolean
}

/** What the pages show of a session; its people stay away. */
export const asScheduled =
  (titleOf: (session: Found) => string) =>
  (session: Found): ScheduledSession => ({
    id: session.id,
    title: titleOf(session),
    startAt: session.startAt,
    endAt: session.endAt,
    staff: session.staff.map(({ name }) => name),
    taken: session.taken,
    capacity: session.capacity,
    isCancelled: session.isCancelled,
  })

type Found = Awaited<ReturnType<typeof listSchedule>>['sessions'][number]

export function ScheduledList({ sessions }: { sessions: ScheduledSession[] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <DayList>
      {sessions.map(({ id, title, startAt, endAt, staff, taken, capacity, isCancelled }) => (
        <DayItem
          key={id}
          at={startAt}
          heading={<TextLink to={`/desk/sessions/${id}`}>{title}</TextLink>}
        >
          <Lead>
            <TimeSpan start={startAt} end={endAt} show="times" />
            {staff.length > 0 && `・${formatList(staff, language)}`}
          </Lead>
          <Chips>
            <Chip>{say(sessionDeskWords.places)({ taken, capacity })}</Chip>
            {isCancelled && <Chip tone="bad">{say(sessionDeskWords.cancelled)}</Chip>}
            {!isCancelled && staff.length === 0 && <Chip tone="warn">{say(words.noStaff)}</Chip>}
          </Chips>
        </DayItem>
      ))}
    </DayList>
  )
}

/** Who has how much to do. */
export function LoadTable({ load }: { load: Load[] }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Card heading={say(words.load)} lead={say(words.loadLead)}>
      <Table
        caption={say(words.load)}
        captionHidden
        rows={load}
        rowKey={({ id }) => id}
        empty={<Lead>{say(words.noLoad)}</Lead>}
        columns={[
          { heading: say(words.who), cell: ({ name }) => name, rowHeading: true, wide: true },
          { heading: say(words.duties), cell: ({ duties }) => duties, numeric: true },
          {
            heading: say(words.hours),
            cell: ({ minutes }) => formatMinutes(minutes, language),
            numeric: true,
          },
        ]}
      />
    </Card>
  )
}
