import { Outlet } from '@remix-run/react'
import type { RouteHandle } from '#app/ui/route-handle.ts'

export const handle: RouteHandle = { door: 'room' }

export default function RoomLayout() {
  return <Outlet />
}
