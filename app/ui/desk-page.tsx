import type { ReactNode } from 'react'
import { useSay } from './language.tsx'
import { PageFrame } from './page-frame.tsx'
import { MainNav, type Account, type NavItem } from './main-nav.tsx'
import { HouseName } from './page-head.tsx'
import { shellPaths } from './shell.ts'
import { shellWords } from '#app/words/shell.ts'

interface DeskPageProps {
  nav: NavItem[]
  account: Account
  children: ReactNode
}

/** A page of the office: wide, with its main pages in the head. */
export function DeskPage({ nav, account, children }: DeskPageProps) {
  const say = useSay()
  const head = (
    <>
      <HouseName to={shellPaths.desk}>{say(shellWords.deskName)}</HouseName>
      <MainNav nav={nav} account={account} />
    </>
  )
  return (
    <PageFrame width="wide" head={head}>
      {children}
    </PageFrame>
  )
}
