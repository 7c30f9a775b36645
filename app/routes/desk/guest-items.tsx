import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Note } from '#app/ui/note.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Lead } from '#app/ui/text.tsx'
import { guestDeskWords as words, guestRoleWords } from '#app/words/guest.ts'

interface GuestItemsProps {
  sessionId: string
  guests: {
    id: string
    role: keyof typeof guestRoleWords
    name: string
    affiliation: string
  }[]
  /** Whether anything can still be changed. */
  isOpen: boolean
}

/** The guests of a session, each with the way to a new key and to taking the invitation back. */
export function GuestItems({ sessionId, guests, isOpen }: GuestItemsProps) {
  const say = useSay()
  if (guests.length === 0)
    return <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
  return (
    <ItemList>
      {guests.map(({ id, role, name, affiliation }) => {
        const path = `/desk/sessions/${sessionId}/guests/${id}`
        return (
          <Item key={id} heading={`${say(guestRoleWords[role])} ${name}`} level={2}>
            {affiliation && <Lead>{affiliation}</Lead>}
            {isOpen && (
              <Row>
                <ButtonLink size="small" tone="quiet" to={`${path}/key`}>
                  {say(words.renew)}
                </ButtonLink>
                <PostButton size="small" tone="plain" action={`${path}/revocation`}>
                  {say(words.revoke)}
                </PostButton>
              </Row>
            )}
          </Item>
        )
      })}
    </ItemList>
  )
}

/** Who has to be told about an observer by voice. */
export function Untold({ people }: { people: { id: string; nickname: string | null }[] }) {
  const say = useSay()
  if (people.length === 0) return null
  return (
    <Note tone="warm" heading={say(words.withoutMail)}>
      <p>{say(words.withoutMailLead)}</p>
      <ul>
        {people.map(({ id, nickname }) => (
          <li key={id}>
            <TextLink to={`/desk/participants/${id}`}>{nickname ?? say(words.noNickname)}</TextLink>
          </li>
        ))}
      </ul>
    </Note>
  )
}
