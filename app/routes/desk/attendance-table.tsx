import type { AttendanceLine } from '#app/domain/attendance/list-attendance.server.ts'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ChoiceCard } from '#app/ui/form/choice-card.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { SpanBar } from '#app/ui/span-bar.tsx'
import { Table } from '#app/ui/table.tsx'
import { VisuallyHidden } from '#app/ui/text.tsx'
import { attendanceDeskWords as words } from '#app/words/attendance-desk.ts'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { formatTimes } from '#app/words/when.ts'

interface AttendanceTableProps {
  lines: AttendanceLine[]
  /** Doors and close of the session: what the bars stand for. */
  from: Date
  to: Date
  /** The ticks can be set; else they are read. */
  isAsking: boolean
  isConfirmed: boolean
}

/** Who was there and when, with a tick for each or what was decided. */
export function AttendanceTable({ lines, from, to, isAsking, isConfirmed }: AttendanceTableProps) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Table
      caption={say(words.heading)}
      captionHidden
      rows={lines}
      rowKey={({ participantId }) => participantId}
      empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
      columns={[
        { heading: say(words.nickname), rowHeading: true, cell: ({ name }) => name },
        { heading: say(words.form), cell: ({ form }) => say(formWordsOfSeat[form].label) },
        {
          heading: formatTimes({ start: from, end: to }, language),
          wide: true,
          cell: ({ name, stays }) => (
            <SpanBar from={from} to={to} label={name} spans={stays.map(asSpan)} />
          ),
        },
        {
          heading: say(words.minutes),
          numeric: true,
          cell: ({ seconds, stays }) => (stays.length === 0 ? '—' : Math.round(seconds / 60)),
        },
        {
          heading: say(words.attended),
          cell: (line) => (
            <Stack gap="tight">
              {isAsking && <Tick line={line} />}
              {isConfirmed && (
                <Chips>
                  <Decided attended={line.attended} />
                </Chips>
              )}
              {line.isEstimated && (
                <Chips>
                  <Chip tone="warn">{say(words.estimated)}</Chip>
                </Chips>
              )}
            </Stack>
          ),
        },
      ]}
    />
  )
}

function Tick({ line: { participantId, name, attended } }: { line: AttendanceLine }) {
  const say = useSay()
  return (
    <ChoiceCard
      type="checkbox"
      id={`attended-${participantId}`}
      name="attended"
      value={participantId}
      defaultChecked={attended}
      label={
        <>
          {say(words.attended)}
          <VisuallyHidden>{say(words.of)({ name })}</VisuallyHidden>
        </>
      }
    />
  )
}

function Decided({ attended }: { attended: boolean }) {
  const say = useSay()
  return attended ? <Chip tone="ok">{say(words.attended)}</Chip> : <Chip>{say(words.absent)}</Chip>
}

const asSpan = ({ start, end, isEndEstimated }: AttendanceLine['stays'][number]) => ({
  start: new Date(start),
  end: new Date(end),
  estimated: isEndEstimated,
})
