import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findHotlines } from '#app/domain/staff/set-network.server.ts'
import { Island } from '#app/ui/island/island.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { StaffRoomPage } from './client/staff-room-page.tsx'
import { loadRoom } from './load-room.server.ts'

export const handle: RouteHandle = { door: 'desk' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [page, hotlines] = await Promise.all([loadRoom(request, params), findHotlines()])
  return { ...page, hotlines }
}

export default function StaffRoom() {
  return <Island name="staff-room" page={StaffRoomPage} data={useLoaderData<typeof loader>()} />
}
