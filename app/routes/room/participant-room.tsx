import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GuestNote } from '#app/ui/guest-note.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { roomWords } from '#app/words/room.ts'
import { Lobby } from './client/lobby.tsx'
import { RoomScreen } from './client/room-screen.tsx'
import { loadRoom } from './load-room.server.ts'
import { NeedsScript } from './needs-script.tsx'

export const handle: RouteHandle = { script: true, door: 'room' }

export const loader = ({ request, params }: LoaderFunctionArgs) => loadRoom(request, params)

/** The room as participants and guests come to it. */
export default function ParticipantRoom() {
  const say = useSay()
  const { base, exit, title, guests, room } = useLoaderData<typeof loader>()
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
