import { ButtonLink } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TimeSpan } from '#app/ui/when-text.tsx'
import { guestDeskWords } from '#app/words/guest.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'

/** Nobody but the desk sees it yet: how to change that. */
export function Proposal({
  session: { id, programmeId, isChangeable },
}: {
  session: { id: string; programmeId: string; isChangeable: boolean }
}) {
  const say = useSay()
  return (
    <Note tone="warm">
      <p>{say(words.proposalNote)}</p>
      {isChangeable && (
        <PostButton
          action={`/desk/programmes/${programmeId}/confirmations`}
          fields={{ session: id }}
        >
          {say(words.confirmIt)}
        </PostButton>
      )}
    </Note>
  )
}

interface TimetableProps {
  session: {
    id: string
    isChangeable: boolean
    isProposal: boolean
    phases: {
      id: string
      kind: keyof typeof words.phases
      startAt: Date | string
      endAt: Date | string
    }[]
  }
}

/** The parts of a session, each with its time. */
export function Timetable({ session: { id, isChangeable, isProposal, phases } }: TimetableProps) {
  const say = useSay()
  if (isProposal) return null
  return (
    <Card
      heading={say(words.timetable)}
      aside={
        isChangeable && (
          <ButtonLink size="small" tone="quiet" to={`/desk/sessions/${id}/phases`}>
            {say(words.toTimetable)}
          </ButtonLink>
        )
      }
    >
      {phases.length === 0 && <Lead>{say(words.timetableNone)}</Lead>}
      {phases.length > 0 && (
        <DefinitionList
          items={phases.map(({ kind, startAt, endAt }) => ({
            term: say(words.phases[kind]),
            description: <TimeSpan start={startAt} end={endAt} show="times" />,
          }))}
        />
      )}
    </Card>
  )
}

/** What a coordinator may change about a session, each on a page of its own. */
export function Changes({
  session: { id, isProposal },
}: {
  session: { id: string; isProposal: boolean }
}) {
  const say = useSay()
  const path = `/desk/sessions/${id}`
  const ofConfirmed = [
    { to: `${path}/title`, label: say(words.toRetitle) },
    { to: `${path}/venue`, label: say(words.toVenue) },
    { to: `${path}/capacity`, label: say(words.toCapacity) },
    { to: `${path}/guests`, label: say(guestDeskWords.toGuests) },
  ]
  return (
    <Card heading={say(words.change)}>
      <Row>
        {[{ to: `${path}/move`, label: say(words.toMove) }, ...(isProposal ? [] : ofConfirmed)].map(
          ({ to, label }) => (
            <ButtonLink key={to} tone="quiet" to={to}>
              {label}
            </ButtonLink>
          ),
        )}
        <ButtonLink tone="plain" to={`${path}/cancellation`}>
          {say(words.toCancellation)}
        </ButtonLink>
      </Row>
    </Card>
  )
}
