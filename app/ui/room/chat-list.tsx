import { ScrollRegion } from '#app/ui/scroll-region.tsx'

export interface ChatLine {
  id: string
  /** Nobody: something the room says by itself. */
  who?: string
  text: string
  /** 進行の人が読みあげました */
  note?: string
  own?: boolean
}

/** The written talk. New lines are read aloud politely. */
export function ChatList({ label, lines }: { label: string; lines: ChatLine[] }) {
  return (
    <ScrollRegion className="chat" role="log" label={label}>
      <ol>
        {lines.map((line) => (
          <li key={line.id} data-own={line.own} data-quiet={!line.who || undefined}>
            {line.who && <b>{line.who}</b>} <span>{line.text}</span>
            {line.note && <small>{line.note}</small>}
          </li>
        ))}
      </ol>
    </ScrollRegion>
  )
}
