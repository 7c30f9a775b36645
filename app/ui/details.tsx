import type { ReactNode } from 'react'

interface DetailsProps {
  summary: ReactNode
  open?: boolean
  children: ReactNode
}

/** More, for those who want it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="stack" data-gap="small">
        {children}
      </div>
    </details>
  )
}
