import type { ReactNode } from 'react'
import { Button } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { ScrollRegion } from '#app/ui/scroll-region.tsx'
import { roomWords } from '#app/words/room.ts'
import { useFollowEnd } from './use-follow-end.ts'

export interface ChatLine {
  id: string
  /** Nobody: something the room says by itself. */
  who?: string
  text: string
  /** 進行の人が読みあげました */
  note?: string
  own?: boolean
  /** Said to everybody by those who steer: it stands out. */
  isAnnounced?: boolean
  /** What can be done with it. */
  action?: ReactNode
}

/** The written talk, its end in sight. New lines are read aloud politely. */
export function ChatList({ label, lines }: { label: string; lines: ChatLine[] }) {
  const say = useSay()
  const { scroller, onScroll, hasNewer, toEnd } = useFollowEnd(lines.at(-1))
  return (
    <div className="chat-place">
      <ScrollRegion
        className="chat"
        role="log"
        label={label}
        scroller={scroller}
        onScroll={onScroll}
      >
        <ol>
          {lines.map((line) => (
            <li
              key={line.id}
              data-own={line.own}
              data-quiet={!line.who || undefined}
              data-announced={line.isAnnounced || undefined}
            >
              <p>
                {line.who && <b>{line.who}</b>} <span>{line.text}</span>
                {line.note && <small>{line.note}</small>}
              </p>
              {line.action}
            </li>
          ))}
        </ol>
      </ScrollRegion>
      {hasNewer && (
        <div className="chat-newer">
          <Button size="small" onClick={toEnd}>
            {say(roomWords.newer)}
          </Button>
        </div>
      )}
    </div>
  )
}
