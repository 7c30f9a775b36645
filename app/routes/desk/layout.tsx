import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/ui/desk-page.tsx'
import { useSay } from '#app/ui/language.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { deskNavWords as words } from '#app/words/desk-nav.ts'
import { requireStaff } from '../requesters.server.ts'

export const handle: RouteHandle = { door: 'desk' }

export async function loader({ request }: LoaderFunctionArgs) {
  const { person } = await requireStaff(request)
  return { name: person.name, roles: person.roles }
}

export default function DeskLayout() {
  const say = useSay()
  const { name, roles } = useLoaderData<typeof loader>()
  const nav: { to: string; label: string; end?: boolean }[] = [
    { to: '/desk', label: say(words.today), end: true },
    { to: '/desk/sessions', label: say(words.sessions) },
  ]
  if (roles.includes('coordinator')) {
    nav.push(
      { to: '/desk/programmes', label: say(words.programmes) },
      { to: '/desk/participants', label: say(words.participants) },
      { to: '/desk/invitations', label: say(words.invitations) },
      { to: '/desk/agencies', label: say(words.agencies) },
      { to: '/desk/feedbacks', label: say(words.feedbacks) },
      { to: '/desk/mails', label: say(words.mails) },
    )
  }
  if (roles.includes('administrator')) {
    nav.push(
      { to: '/desk/staff', label: say(words.staff) },
      { to: '/desk/network', label: say(words.network) },
    )
  }
  if (roles.includes('coordinator') || roles.includes('administrator')) {
    nav.push({ to: '/desk/trail', label: say(words.trail) })
  }
  return (
    <DeskPage nav={nav} account={{ name, to: '/desk/account' }}>
      <Outlet />
    </DeskPage>
  )
}

export { ErrorContent as ErrorBoundary } from '#app/ui/error-content.tsx'
