import type { ReactNode } from 'react'
import { useSay } from './language.tsx'
import { useShell } from './shell-context.tsx'
import { ToastNote } from './toast-note.tsx'
import { shellWords } from '#app/words/shell.ts'

interface PageFrameProps {
  width: 'narrow' | 'wide'
  head: ReactNode
  foot?: ReactNode
  children: ReactNode
}

/** What all pages but the room are built of: a head on its boards, the page, a foot. */
export function PageFrame({ width, head, foot, children }: PageFrameProps) {
  const { toast } = useShell()
  return (
    <div className="page" data-width={width}>
      <SkipLink />
      <header className="head">
        <div className="head-line">{head}</div>
      </header>
      <main id="main" tabIndex={-1}>
        <ToastNote toast={toast} />
        {children}
      </main>
      {foot}
    </div>
  )
}

/** The first thing that the Tab key finds. */
export function SkipLink() {
  const say = useSay()
  return (
    <a className="skip-link" href="#main">
      {say(shellWords.toContent)}
    </a>
  )
}
