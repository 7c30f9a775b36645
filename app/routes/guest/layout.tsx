import { Outlet } from '@remix-run/react'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { shellPaths } from '#app/ui/shell.ts'

export const handle: RouteHandle = { door: 'guest' }

/** Around the guests' pages: complete without script. */
export default function GuestLayout() {
  return (
    <ParticipantPage home={shellPaths.guest}>
      <Outlet />
    </ParticipantPage>
  )
}
