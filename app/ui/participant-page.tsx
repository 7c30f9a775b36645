import type { ReactNode } from 'react'
import { useSay } from './language.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageFrame } from './page-frame.tsx'
import { HouseName, LanguageLink, QuickExit } from './page-head.tsx'
import { shellPaths } from './shell.ts'
import { shellWords } from '#app/words/shell.ts'

/** A page for participants and guests: narrow, with the quick exit and the office's phone. */
export function ParticipantPage({ home = shellPaths.home, children }: ParticipantPageProps) {
  const say = useSay()
  const head = (
    <>
      <HouseName to={home}>{say(shellWords.name)}</HouseName>
      <LanguageLink />
      <QuickExit />
    </>
  )
  return (
    <PageFrame width="narrow" head={head} foot={<PageFoot />}>
      {children}
    </PageFrame>
  )
}

interface ParticipantPageProps {
  /** Where the name in the head leads. */
  home?: string
  children: ReactNode
}
