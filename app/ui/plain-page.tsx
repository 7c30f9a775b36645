import type { ReactNode } from 'react'
import { useSay } from './language.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageFrame } from './page-frame.tsx'
import { HouseName, LanguageLink } from './page-head.tsx'
import { shellPaths } from './shell.ts'
import { shellWords } from '#app/words/shell.ts'

/** A page for those who have not yet said who they are: signing in. */
export function PlainPage({ home = shellPaths.home, children }: PlainPageProps) {
  const say = useSay()
  const head = (
    <>
      <HouseName to={home}>{say(shellWords.name)}</HouseName>
      <LanguageLink />
    </>
  )
  return (
    <PageFrame width="narrow" head={head} foot={<PageFoot />}>
      {children}
    </PageFrame>
  )
}

interface PlainPageProps {
  /** Where the name in the head leads. */
  home?: string
  children: ReactNode
}
