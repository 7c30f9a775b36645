import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { countReleasable } from '#app/domain/feedback/count-releasable.server.ts'
import { countMailsNeedingHand } from '#app/mail/list-mails.server.ts'
import { hasRole } from '#app/platform/actor.ts'
import { DeskPage } from '#app/ui/desk-page.tsx'
import { ErrorContent } from '#app/ui/error-content.tsx'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { useSay } from '#app/ui/language.tsx'
import type { NavItem } from '#app/ui/main-nav.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { deskNavWords as words } from '#app/words/desk-nav.ts'
import { requireStaff } from '../requesters.server.ts'
import type { Waiting } from './waiting.ts'

export const handle: RouteHandle = { door: 'desk' }

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, person } = await requireStaff(request)
  const [records, mails] = await Promise.all([
    countReleasable({ actor }),
    hasRole(actor, 'coordinator', 'administrator') ? countMailsNeedingHand() : 0,
  ])
  return { name: person.name, roles: person.roles, waiting: { records, mails } }
}

export default function DeskLayout() {
  const loaded = useLoaderData<typeof loader>()
  return (
    <Frame {...loaded}>
      <Outlet context={loaded.waiting satisfies Waiting} />
    </Frame>
  )
}

type FrameProps = ReturnType<typeof useLoaderData<typeof loader>> & { children: ReactNode }

/** The desk's pages by what somebody may do there. */
function Frame({ name, roles, waiting, children }: FrameProps) {
  const say = useSay()
  const isCoordinator = roles.includes('coordinator')
  const isAdministrator = roles.includes('administrator')
  const mails = { to: '/desk/mails', label: say(words.mails), count: waiting.mails }
  const nav: NavItem[] = [
    { to: '/desk', label: say(words.today), end: true },
    { to: '/desk/sessions', label: say(words.sessions) },
  ]
  if (isCoordinator) {
    nav.push(
      { to: '/desk/participants', label: say(words.participants) },
      { to: '/desk/invitations', label: say(words.invitations) },
      { to: '/desk/agencies', label: say(words.agencies) },
      { to: '/desk/feedbacks', label: say(words.feedbacks), count: waiting.records },
    )
  }
  if (isCoordinator || isAdministrator) nav.push(mails)
  if (isAdministrator) {
    nav.push(
      { to: '/desk/staff', label: say(words.staff) },
      { to: '/desk/network', label: say(words.network) },
      { to: '/desk/trail', label: say(words.trail) },
    )
  }
  return (
    <DeskPage nav={nav} account={{ name, to: '/desk/account' }}>
      {children}
    </DeskPage>
  )
}

/** A page that failed stays in the desk's frame, as long as there is somebody signed in. */
export function ErrorBoundary() {
  const loaded = useRouteLoaderData<typeof loader>('routes/desk/layout')
  if (!loaded) return <ErrorPage />
  return (
    <Frame {...loaded}>
      <ErrorContent />
    </Frame>
  )
}
