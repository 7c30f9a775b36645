import { Component, type ReactNode } from 'react'
import { ButtonLink } from '../button.tsx'
import { useSay } from '../language.tsx'
import { PageHeading } from '../page-heading.tsx'
import { ParticipantPage } from '../participant-page.tsx'
import { PlainPage } from '../plain-page.tsx'
import { shellPaths } from '../shell.ts'
import { guestErrorWords } from '#app/words/errors.ts'
import { shellWords } from '#app/words/shell.ts'

/** Shows the way on where the page inside it failed in the browser. */
export class UnlessFailed extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <IslandFailed /> : this.props.children
  }
}

function IslandFailed() {
  const say = useSay()
  const { heading, body } = guestErrorWords[500]
  const told = (
    <>
      <PageHeading heading={say(heading)} lead={say(body)} />
      <ButtonLink to={location.pathname + location.search}>{say(shellWords.again)}</ButtonLink>
    </>
  )
  const isAt = (home: string) => location.pathname.startsWith(`${home}/`)
  if (isAt(shellPaths.desk)) return <PlainPage home={shellPaths.desk}>{told}</PlainPage>
  const home = isAt(shellPaths.guest) ? shellPaths.guest : shellPaths.home
  return <ParticipantPage home={home}>{told}</ParticipantPage>
}
