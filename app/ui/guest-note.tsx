import { useSay } from './language.tsx'
import { Note } from './note.tsx'
import { guestRoleWords, guestWords } from '#app/words/guest.ts'

interface ShownGuest {
  role: keyof typeof guestRoleWords
  name: string
  affiliation: string
}

/**
 * Who comes to a session besides its people, each with their role, observers first and said aloud.
 * Nothing where nobody does.
 */
export function GuestNote({
  guests,
  mayStepBack = false,
}: {
  guests: ShownGuest[]
  /** Whether there is still a way to give the place back on this page. */
  mayStepBack?: boolean
}) {
  const say = useSay()
  if (guests.length === 0) return null
  const observers = guests.filter(({ role }) => role === 'observer')
  const others = guests.filter(({ role }) => role !== 'observer')
  const hasObservers = observers.length > 0
  return (
    <Note
      tone={hasObservers ? 'warm' : 'board'}
      heading={say(hasObservers ? guestWords.observers : guestWords.heading)}
    >
      {[...observers, ...others].map((guest) => (
        <p key={`${guest.role} ${guest.name}`}>
          {say(guestRoleWords[guest.role])} <b>{say(guestWords.named)(guest)}</b>
        </p>
      ))}
      {hasObservers && mayStepBack && <p>{say(guestWords.mayStepBack)}</p>}
    </Note>
  )
}
