import type { ReactNode } from 'react'

/** What staff steer a room with, above the written talk. */
export function Steering({ children }: { children: ReactNode }) {
  return <div className="steering">{children}</div>
}
