import type { SeatForm } from '#app/generated/prisma/enums.ts'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Card } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { sessionDeskWords as words } from '#app/words/session-desk.ts'

interface Person {
  id: string
  participantId: string
  nickname: string | null
  form: SeatForm
  state: keyof typeof words.states
  agencies: string
}

interface SessionPeopleProps {
  people: Person[]
  isCoordinator: boolean
}

/** Who has a place in a session, or waits for one. Only coordinators read who referred them. */
export function SessionPeople({ people, isCoordinator }: SessionPeopleProps) {
  const say = useSay()
  const agencies = {
    heading: say(words.agencies),
    cell: (person: Person) => person.agencies || '—',
  }
  return (
    <Card heading={say(words.people)}>
      <Table
        caption={say(words.people)}
        captionHidden
        rows={people}
        rowKey={(person) => person.id}
        empty={<EmptyState heading={say(words.nobody)}>{say(words.nobodyText)}</EmptyState>}
        columns={[
          {
            heading: say(words.nickname),
            rowHeading: true,
            cell: ({ participantId, nickname }) => {
              const name = nickname ?? say(words.noNickname)
              return isCoordinator ? (
                <TextLink to={`/desk/participants/${participantId}`}>{name}</TextLink>
              ) : (
                name
              )
            },
          },
          { heading: say(words.form), cell: ({ form }) => say(formWordsOfSeat[form].label) },
          {
            heading: say(words.standing),
            cell: ({ state }) => (
              <Chip tone={state === 'confirmed' || state === 'coming' ? 'ok' : 'warn'}>
                {say(words.states[state])}
              </Chip>
            ),
          },
          ...(isCoordinator ? [agencies] : []),
        ]}
      />
    </Card>
  )
}
