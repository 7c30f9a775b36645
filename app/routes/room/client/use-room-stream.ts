import { useEffect, useRef, useState } from 'react'
import type { ChatLine } from '#app/domain/room/list-messages.server.ts'
import type { RoomView } from '#app/domain/room/view-of-room.ts'

/** What came over the wire: instants are ISO texts there. */
export type ViewOnPage = Omit<RoomView, 'opensAt' | 'endAt'> & {
  opensAt: string | null
  endAt: string
}

export type LineOnPage = Omit<ChatLine, 'at'> & { at: string }

/** Milliseconds until a stream that was refused is asked for again. */
const refusedPause = 5_000

export type RoomStream = ReturnType<typeof useRoomStream>

/** The room as it stands, followed live. `isLost` while the line to the hub is down. */
export function useRoomStream(base: string, first: ViewOnPage) {
  const [view, setView] = useState(first)
  const [lines, setLines] = useState<LineOnPage[]>([])
  const [isLost, setIsLost] = useState(false)
  const place = useRef(first.place?.id)
  useEffect(() => {
    let isOver = false
    let source: EventSource
    let again: ReturnType<typeof setTimeout> | undefined
    function follow() {
      source = new EventSource(`${base}/events`)
      source.addEventListener('open', () => setIsLost(false))
      source.addEventListener('error', () => {
        setIsLost(true)
        // A browser gives up on a stream that was refused, even where the hub is only starting.
        if (source.readyState === EventSource.CLOSED)
          again = setTimeout(() => void followAgain(), refusedPause)
      })
      source.addEventListener('view', (event) => {
        const next = JSON.parse(event.data) as ViewOnPage
        // Another room has another talk; its lines come next.
        if (next.place?.id !== place.current) setLines([])
        place.current = next.place?.id
        setView(next)
      })
      source.addEventListener('message', (event) => {
        const line = JSON.parse(event.data) as LineOnPage
        setLines((known) => withLine(known, line))
      })
    }
    async function followAgain() {
      if (await isSignedOut(base)) location.reload()
      else if (!isOver) follow()
    }
    follow()
    return () => {
      isOver = true
      clearTimeout(again)
      source.close()
    }
  }, [base])
  return { view, lines, isLost }
}

/** A line comes again when something is said of it, as that it was read to the room. */
function withLine(lines: LineOnPage[], line: LineOnPage): LineOnPage[] {
  const isKnown = lines.some(({ id }) => id === line.id)
  return isKnown ? lines.map((each) => (each.id === line.id ? line : each)) : [...lines, line]
}

/** Whether the room's page would send this browser to the sign-in, as after a sign-out elsewhere. */
async function isSignedOut(base: string): Promise<boolean> {
  const answer = await fetch(base, { method: 'HEAD', redirect: 'manual' }).catch(() => null)
  return answer?.type === 'opaqueredirect'
}
