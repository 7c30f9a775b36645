import { NavLink } from '@remix-run/react'
import { useSay } from './language.tsx'
import { shellWords } from '#app/words/shell.ts'

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
