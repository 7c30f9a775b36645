import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './text.tsx'

interface NoteProps {
  heading?: ReactNode
  level?: HeadingLevel
  tone?: 'board' | 'warm' | 'ok' | 'bad'
  /** Read aloud when it changes while somebody waits. */
  status?: boolean
  children: ReactNode
}

/** Something worth knowing, beside the main thing. */
export function Note({ heading, level = 3, tone = 'board', status, children }: NoteProps) {
  return (
    <div className="note" data-tone={tone} role={status ? 'status' : undefined}>
      {heading && <Heading level={level}>{heading}</Heading>}
      {children}
    </div>
  )
}
