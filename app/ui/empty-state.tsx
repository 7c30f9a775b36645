import type { ReactNode } from 'react'

interface EmptyStateProps {
  heading: ReactNode
  /** What to do next. */
  children?: ReactNode
  action?: ReactNode
}

/** Stands where a list has nothing yet. */
export function EmptyState({ heading, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Boards />
      <p>
        <b>{heading}</b>
      </p>
      {children && <p className="lead">{children}</p>}
      {action}
    </div>
  )
}

/** A cushion on the boards of the veranda: somebody may still come. */
function Boards() {
  return (
    <svg className="empty-picture" viewBox="0 0 96 48" aria-hidden="true" focusable="false">
      <path d="M30 25q18-7 36 0v5H30z" />
      <path d="M6 31h84M2 38h92M10 45h76" />
    </svg>
  )
}
