import type { ComponentProps } from 'react'
import { GuestNote } from '#app/ui/guest-note.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { roomWords } from '#app/words/room.ts'
import { NeedsScript } from './needs-script.tsx'
import { Lobby } from './lobby.tsx'
import { type RoomOnPage, RoomScreen } from './room-screen.tsx'

interface Props extends ComponentProps<typeof GuestNote> {
  base: string
  exit: string
  title: string
  /** The room from the seat that the person has taken; null before. */
  room: RoomOnPage | null
}

/** The room as participants and guests come to it. */
export function ParticipantRoomPage({ base, exit, title, guests, room }: Props) {
  const say = useSay()
  if (!room) {
    return (
      <ParticipantPage home={exit}>
        <NeedsScript />
        <PageHeading heading={title} lead={say(roomWords.enterLead)} />
        <GuestNote guests={guests} />
        <PostButton size="big" action={`${base}/entry`}>
          {say(roomWords.enter)}
        </PostButton>
      </ParticipantPage>
    )
  }
  return (
    <RoomScreen
      room={room}
      outside={(stream) => <Lobby base={base} exit={exit} name={room.ownName} {...stream} />}
    />
  )
}
