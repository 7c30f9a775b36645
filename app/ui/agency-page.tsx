import type { ReactNode } from 'react'
import { useSay } from './language.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageFrame } from './page-frame.tsx'
import { MainNav, type Account, type NavItem } from './main-nav.tsx'
import { HouseName } from './page-head.tsx'
import { shellPaths } from './shell.ts'
import { shellWords } from '#app/words/shell.ts'

interface AgencyPageProps {
  nav: NavItem[]
  account: Account
  children: ReactNode
}

/** A page for an agency's worker: wide, with the office's phone at its foot. */
export function AgencyPage({ nav, account, children }: AgencyPageProps) {
  const say = useSay()
  const head = (
    <>
      <HouseName to={shellPaths.agency}>{say(shellWords.agencyName)}</HouseName>
      <MainNav nav={nav} account={account} />
    </>
  )
  return (
    <PageFrame width="wide" head={head} foot={<PageFoot />}>
      {children}
    </PageFrame>
  )
}
