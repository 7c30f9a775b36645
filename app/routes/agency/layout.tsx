import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { AgencyPage } from '#app/ui/agency-page.tsx'
import { ErrorContent } from '#app/ui/error-content.tsx'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { useSay } from '#app/ui/language.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { agencyWords as words } from '#app/words/agency.ts'
import { requireWorker } from '../requesters.server.ts'

export const handle: RouteHandle = { door: 'agency' }

export async function loader({ request }: LoaderFunctionArgs) {
  const { person } = await requireWorker(request)
  return { name: person.name }
}

export default function AgencyLayout() {
  return (
    <Frame {...useLoaderData<typeof loader>()}>
      <Outlet />
    </Frame>
  )
}

function Frame({ name, children }: { name: string; children: ReactNode }) {
  const say = useSay()
  const nav = [
    { to: '/agency', label: say(words.records), end: true },
    { to: '/agency/invitations', label: say(words.invitations) },
    { to: '/agency/programmes', label: say(words.programmes) },
    { to: '/agency/sessions', label: say(words.sessions) },
    { to: '/agency/reminders', label: say(words.reminders) },
  ]
  return (
    <AgencyPage nav={nav} account={{ name, to: '/agency/account' }}>
      {children}
    </AgencyPage>
  )
}

/** A page that failed stays in the agency's frame, as long as there is somebody signed in. */
export function ErrorBoundary() {
  const loaded = useRouteLoaderData<typeof loader>('routes/agency/layout')
  if (!loaded) return <ErrorPage />
  return (
    <Frame {...loaded}>
      <ErrorContent />
    </Frame>
  )
}
