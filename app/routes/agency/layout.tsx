import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { AgencyPage } from '#app/ui/agency-page.tsx'
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
  const say = useSay()
  const { name } = useLoaderData<typeof loader>()
  const nav = [
    { to: '/agency', label: say(words.records), end: true },
    { to: '/agency/invitations', label: say(words.invitations) },
    { to: '/agency/sessions', label: say(words.sessions) },
  ]
  return (
    <AgencyPage nav={nav} account={{ name, to: '/agency/account' }}>
      <Outlet />
    </AgencyPage>
  )
}

export { ErrorContent as ErrorBoundary } from '#app/ui/error-content.tsx'
