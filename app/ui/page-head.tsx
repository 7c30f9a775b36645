import { useSay } from './language.tsx'
import { useShell } from './shell-context.tsx'
import { shellPaths } from './shell.ts'
import { shellWords } from '#app/words/shell.ts'

/** The name of the house, leading to its first page. */
export function HouseName({ to, children }: { to: string; children: string }) {
  return (
    <a className="house-name" href={to}>
      {children}
    </a>
  )
}

/** To the page where text size and language are chosen. */
export function LanguageLink() {
  const say = useSay()
  return (
    <a className="tool" href={shellPaths.language}>
      {say(shellWords.language)}
    </a>
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
