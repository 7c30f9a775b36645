import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Island } from '#app/ui/island/island.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { ParticipantRoomPage } from './client/participant-room-page.tsx'
import { loadRoom } from './load-room.server.ts'

export const handle: RouteHandle = { door: 'room' }

export const loader = ({ request, params }: LoaderFunctionArgs) => loadRoom(request, params)

export default function ParticipantRoom() {
  const data = useLoaderData<typeof loader>()
  return <Island name="participant-room" page={ParticipantRoomPage} data={data} />
}
