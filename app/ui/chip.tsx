import type { ReactNode } from 'react'

interface ChipProps {
  /** What needs a hand is coloured, the rest is quiet. */
  tone?: 'plain' | 'ok' | 'warn' | 'bad'
  children: ReactNode
}

/** A state in a word or two. The words carry it, the colour only helps. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return (
    <span className="chip" data-tone={tone}>
      {children}
    </span>
  )
}

/** Chips beside one another. */
export function Chips({ children }: { children: ReactNode }) {
  return <div className="chips">{children}</div>
}
