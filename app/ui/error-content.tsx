import { isRouteErrorResponse, useLocation, useMatches, useRouteError } from '@remix-run/react'
import { ButtonLink } from './button.tsx'
import { useSay } from './language.tsx'
import { Row } from './layout.tsx'
import { PageHeading } from './page-heading.tsx'
import { findDoor, type Door } from './route-handle.ts'
import { shellPaths } from './shell.ts'
import { guestErrorWords, staffErrorWords, toldStatus } from '#app/words/errors.ts'
import { shellWords } from '#app/words/shell.ts'

const homes: Record<Door, string> = {
  participant: shellPaths.home,
  room: shellPaths.home,
  'sign-in': shellPaths.home,
  desk: shellPaths.desk,
  agency: shellPaths.agency,
  guest: shellPaths.guest,
}

/** What went wrong and what the person can do now, inside a frame that stands. */
export function ErrorContent() {
  const say = useSay()
  const door = findDoor(useMatches())
  const { pathname, search } = useLocation()
  const error = useRouteError()
  const status = toldStatus(isRouteErrorResponse(error) ? error.status : 500)
  const isStaff = door === 'desk' || door === 'agency'
  const told = (isStaff ? staffErrorWords : guestErrorWords)[status]
  const mayPass = status === 429 || status === 500 || status === 503
  return (
    <>
      <PageHeading heading={say(told.heading)} lead={messageOf(error) ?? say(told.body)} />
      <Row>
        {mayPass && <ButtonLink to={pathname + search}>{say(shellWords.again)}</ButtonLink>}
        <ButtonLink to={homes[door]} tone={mayPass ? 'quiet' : 'primary'}>
          {say(shellWords.home)}
        </ButtonLink>
      </Row>
    </>
  )
}

/** A sentence of the route's own, already in the reader's language: `data({ message }, 410)`. */
function messageOf(error: unknown): string | undefined {
  if (!isRouteErrorResponse(error)) return undefined
  const told: unknown = error.data
  if (typeof told !== 'object' || told === null || !('message' in told)) return undefined
  return typeof told.message === 'string' ? told.message : undefined
}
