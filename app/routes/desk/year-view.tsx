import type { ReactNode } from 'react'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Day, Month, Year } from '#app/ui/year.tsx'
import type { DeskLanguage } from '#app/words/language.ts'
import { describeClosing, describeOutcome } from '#app/words/rule.ts'
import { formatDay, formatDayTime, formatMonth, formatTime } from '#app/words/when.ts'
import { yearWords as words } from '#app/words/year.ts'
import { monthsFrom, type YearDay } from './year-days.ts'

interface YearViewProps {
  /** YYYY-MM */
  month: string
  /** As they come from a loader. */
  days: Shown[]
  minimumStaff: number
  /** Proposals can be ticked, under this name. */
  boxes?: string
}

type Shown = Omit<YearDay, 'session'> & {
  session:
    | null
    | (Omit<NonNullable<YearDay['session']>, 'startAt' | 'endAt' | 'move'> & {
        move: { fromStartAt: Date | string; reason: string } | null
      })
}

/** A programme's year: every day with its state and the reason of every move. */
export function YearView({ month, days, ...view }: YearViewProps) {
  const say = useSay()
  const language = useLanguage()
  const monthOf = (at: string) => formatMonth(at, 'en')
  return (
    <Year>
      {monthsFrom(month).map(({ month: name, at }) => {
        const inMonth = days.filter((day) => monthOf(day.at) === monthOf(at))
        return (
          <Month key={name} heading={formatMonth(at, language)} empty={say(words.noneInMonth)}>
            {inMonth.length > 0 &&
              inMonth.map((day) => <YearLine key={day.key} day={day} {...view} />)}
          </Month>
        )
      })}
    </Year>
  )
}

function YearLine({
  day,
  boxes,
  minimumStaff,
}: { day: Shown } & Omit<YearViewProps, 'month' | 'days'>) {
  const say = useSay()
  const language = useLanguage()
  const { session, state } = day
  const isLeftOut = state === 'left_out'
  const canTick = boxes !== undefined && session !== null && state === 'proposal' && !session.isOver
  const notes = useNotes(day)
  return (
    <Day
      day={`${formatDay(day.at, language)}${isLeftOut ? '' : ` ${formatTime(day.at)}`}`}
      struck={isLeftOut || state === 'cancelled' || undefined}
      to={session ? `/desk/sessions/${session.id}` : undefined}
      more={say(words.see)}
      box={
        canTick
          ? {
              name: boxes,
              value: session.id,
              defaultChecked: session.closedBy === null && !day.occurrence?.isHolidayUnknown,
            }
          : undefined
      }
      chips={
        <Chips>
          <StateChip day={day} />
          {session && state === 'confirmed' && (
            <Chip>
              {say(words.registered)({ taken: session.registered, capacity: session.capacity })}
            </Chip>
          )}
          {session && state === 'confirmed' && !session.isOver && session.staff < minimumStaff && (
            <Chip tone="warn">
              {say(words.staffMissing)({ count: minimumStaff - session.staff })}
            </Chip>
          )}
        </Chips>
      }
      notes={notes}
    />
  )
}

function StateChip({ day: { state, session } }: { day: Shown }): ReactNode {
  const say = useSay()
  if (session?.isOver && state !== 'cancelled') return <Chip>{say(words.state.over)}</Chip>
  const tones = {
    confirmed: 'ok',
    cancelled: 'bad',
    proposal: 'warn',
    foreseen: 'plain',
    left_out: 'plain',
  } as const
  return <Chip tone={tones[state]}>{say(words.state[state])}</Chip>
}

/** Why a day is where it is, and what somebody should look at. */
function useNotes({ session, occurrence, state }: Shown): string[] {
  const say = useSay()
  const language: DeskLanguage = useLanguage() === 'en' ? 'en' : 'ja'
  const notes: string[] = []
  const why = occurrence && describeOutcome(occurrence, language)
  if (why && !session?.move) notes.push(why)
  if (!why && state === 'left_out') notes.push(say(words.clockChanges))
  if (session?.move) {
    const { fromStartAt, reason } = session.move
    notes.push(say(words.movedByHand)({ day: formatDayTime(fromStartAt, language), reason }))
  }
  if (session?.closedBy && occurrence?.outcome !== 'kept')
    notes.push(say(words.liesOnClosedDay)({ why: describeClosing(session.closedBy, language) }))
  if (occurrence?.isHolidayUnknown && state !== 'left_out') notes.push(say(words.holidayUnknown))
  return notes
}
