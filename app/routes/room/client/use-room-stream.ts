import { useEffect, useState } from 'react'
import type { ChatLine } from '#app/domain/room/post-message.server.ts'
import type { RoomView } from '#app/domain/room/get-room-view.server.ts'

/** What came over the wire: instants are ISO texts there. */
export type ViewOnPage = Omit<RoomView, 'doorAt' | 'endAt'> & { doorAt: string; endAt: string }

export type LineOnPage = Omit<ChatLine, 'at'> & { at: string }

/** The room as it stands, followed live. `isLost` while the line to the hub is down. */
export function useRoomStream(base: string, first: ViewOnPage) {
  const [view, setView] = useState(first)
  const [lines, setLines] = useState<LineOnPage[]>([])
  const [isLost, setIsLost] = useState(false)
  useEffect(() => {
    const source = new EventSource(`${base}/events`)
    source.addEventListener('open', () => setIsLost(false))
    source.addEventListener('error', () => setIsLost(true))
    source.addEventListener('view', (event) => setView(JSON.parse(event.data) as ViewOnPage))
    source.addEventListener('message', (event) => {
      const line = JSON.parse(event.data) as LineOnPage
      setLines((known) => (known.some(({ id }) => id === line.id) ? known : [...known, line]))
    })
    return () => source.close()
  }, [base])
  return { view, lines, isLost }
}
