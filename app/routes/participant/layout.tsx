import { Outlet } from '@remix-run/react'
import { ParticipantPage } from '#app/ui/participant-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'

export const handle: RouteHandle = { door: 'participant' }

/** Around every participant page: complete without script. */
export default function ParticipantLayout() {
  return (
    <ParticipantPage>
      <Outlet />
    </ParticipantPage>
  )
}
