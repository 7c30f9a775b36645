import { Link, NavLink } from '@remix-run/react'
import { useSay } from './language.tsx'
import { useShell } from './shell-context.tsx'
import { shellPaths } from './shell.ts'
import { shellWords } from '#app/words/shell.ts'

/** The name of the house, leading to its first page. */
export function HouseName({ to, children }: { to: string; children: string }) {
  return (
    <Link className="house-name" to={to}>
      {children}
    </Link>
  )
}

/** To the page where text size and language are chosen. */
export function LanguageLink() {
  const say = useSay()
  return (
    <Link className="tool" to={shellPaths.language}>
      {say(shellWords.language)}
    </Link>
  )
}

/**
 * すぐに閉じる: an ordinary link to a neutral page, which never learns where its reader came
 * from. The page's small script replaces the entry in the history as well.
 */
export function QuickExit({ short }: { short?: boolean }) {
  const say = useSay()
  const { network } = useShell()
  return (
    <a className="quick-exit" href={network.exitUrl} rel="noreferrer" data-quick-exit="">
      {short ? say(shellWords.quickExitShort) : say(shellWords.quickExit)}
    </a>
  )
}

export interface NavItem {
  to: string
  label: string
  /** How many things wait there. Nothing is shown for none. */
  count?: number
  /** Only this very page counts as being there, not the pages below it. */
  end?: boolean
}

export interface Account {
  name: string
  to: string
}

/** The main pages of a door, and the way to one's own settings. */
export function MainNav({ nav, account }: { nav: NavItem[]; account: Account }) {
  const say = useSay()
  return (
    <>
      <nav className="main-nav" aria-label={say(shellWords.menu)}>
        <ul>
          {nav.map(({ to, label, count, end }) => (
            <li key={to}>
              <NavLink to={to} end={end}>
                {label}
                {Boolean(count) && <span className="count">{count}</span>}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <NavLink className="tool" to={account.to}>
        <span className="visually-hidden">{say(shellWords.account)} </span>
        {account.name}
      </NavLink>
    </>
  )
}
