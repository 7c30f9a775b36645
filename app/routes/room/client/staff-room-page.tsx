import { ButtonLink } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { roomWords, staffRoomWords } from '#app/words/room.ts'
import { NeedsScript } from './needs-script.tsx'
import type { Hotlines } from './hotline-card.tsx'
import { type RoomOnPage, RoomScreen } from './room-screen.tsx'
import { StaffSteering } from './staff-steering.tsx'

interface Props {
  base: string
  title: string
  sessionId: string
  isOpen: boolean
  isCoordinator: boolean
  hotlines: Hotlines
  /** The room from the seat that the person has taken; null before. */
  room: RoomOnPage | null
}

/** The room as staff come to it. */
export function StaffRoomPage(page: Props) {
  const say = useSay()
  const { base, title, sessionId, isOpen, isCoordinator, hotlines, room } = page
  if (!room) {
    return (
      <PlainPage home="/desk">
        <NeedsScript />
        <PageHeading
          heading={title}
          lead={say(isOpen ? staffRoomWords.enterOpenLead : staffRoomWords.enterLead)}
        />
        <PostButton size="big" action={`${base}/entry`}>
          {say(staffRoomWords.enter)}
        </PostButton>
      </PlainPage>
    )
  }
  return (
    <RoomScreen
      room={room}
      steering={(view) => (
        <StaffSteering base={base} view={view} isCoordinator={isCoordinator} hotlines={hotlines} />
      )}
      outside={({ view }) => (
        <PlainPage home="/desk">
          <PageHeading
            heading={say(view.state === 'cancelled' ? roomWords.cancelled : roomWords.closed)}
          />
          {view.state === 'closed' && (
            <ButtonLink to={`/desk/sessions/${sessionId}/attendance`}>
              {say(staffRoomWords.attendance)}
            </ButtonLink>
          )}
          <ButtonLink tone="plain" to="/desk">
            {say(staffRoomWords.desk)}
          </ButtonLink>
        </PlainPage>
      )}
    />
  )
}
