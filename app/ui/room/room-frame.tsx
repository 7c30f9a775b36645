import type { ReactNode } from 'react'
import { SkipLink } from '#app/ui/page-frame.tsx'
import { QuickExit } from '#app/ui/page-head.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'

interface RoomFrameProps {
  title: string
  subtitle?: ReactNode
  /** The way out in the corner; the quick exit where nothing else is said. */
  corner?: ReactNode
  /** Chips in the head: how many are here, how long it still goes. */
  status?: ReactNode
  /** Above the faces: a notice, a question. */
  notice?: ReactNode
  /** The written talk and the field to write in. */
  side: ReactNode
  sideLabel: string
  /** What the faces' part is called: へやにいる人 */
  stageLabel: string
  bar: ReactNode
  /** What comes first on a narrow screen. A seat that only reads and types begins with the text. */
  first?: 'stage' | 'text'
  children: ReactNode
}

/** The room: as high as the screen, the bar always in sight, text beside faces. */
export function RoomFrame({ first = 'stage', ...room }: RoomFrameProps) {
  return (
    <div className="room" data-first={first}>
      <SkipLink />
      <header className="head">
        <div className="head-line">
          <div className="room-name">
            <h1>{room.title}</h1>
            {room.subtitle && <p className="lead">{room.subtitle}</p>}
          </div>
          {room.status && <div className="chips">{room.status}</div>}
          {room.corner ?? <QuickExit short />}
        </div>
      </header>
      <main className="floor" id="main" tabIndex={-1}>
        <ScrollRegion className="stage" label={room.stageLabel}>
          {room.notice}
          {room.children}
        </ScrollRegion>
        <section className="side" id="text" tabIndex={-1} aria-label={room.sideLabel}>
          {room.side}
        </section>
      </main>
      {room.bar}
    </div>
  )
}

/** Out of the room to somewhere of the hub's own, in place of the quick exit. */
export function LeaveLink({ to, children }: { to: string; children: string }) {
  return (
    <a className="tool" href={to}>
      {children}
    </a>
  )
}
