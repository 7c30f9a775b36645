import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findHotlines } from '#app/domain/staff/set-network.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { roomWords, staffRoomWords } from '#app/words/room.ts'
import { RoomScreen } from './client/room-screen.tsx'
import { StaffSteering } from './client/staff-steering.tsx'
import { loadRoom } from './load-room.server.ts'
import { NeedsScript } from './needs-script.tsx'

export const handle: RouteHandle = { script: true, door: 'desk' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [page, hotlines] = await Promise.all([loadRoom(request, params), findHotlines()])
  return { ...page, hotlines }
}

export default function StaffRoom() {
  const say = useSay()
  const { base, title, sessionId, isOpen, isCoordinator, hotlines, room } =
    useLoaderData<typeof loader>()
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
