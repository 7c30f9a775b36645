import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChatLine } from '#app/domain/room/list-messages.server.ts'
import type { RoomView } from '#app/domain/room/view-of-room.ts'
import { type LostReason, whyLost } from './why-lost.ts'

/** What came over the wire: instants are ISO texts there. */
export type ViewOnPage = Omit<RoomView, 'opensAt' | 'endAt'> & {
  opensAt: string | null
  endAt: string
}

export type LineOnPage = Omit<ChatLine, 'at'> & { at: string }

/** The line to the hub is down: why, as far as the page can tell, and since when. */
export interface Lost {
  reason: LostReason
  since: number
}

/** Milliseconds until a stream that was refused is asked for again. */
const refusedPause = 5_000

/** Milliseconds after which a stream that says nothing is dead, whatever the browser thinks: the hub speaks each 20 s. */
const silenceMs = 45_000

export type RoomStream = ReturnType<typeof useRoomStream>

/**
 * The room as it stands, followed live and taken up again by itself; `retry` does so at once. `take` shows a view
 * that came another way.
 */
export function useRoomStream(base: string, first: ViewOnPage) {
  const [view, setView] = useState(first)
  const [lines, setLines] = useState<LineOnPage[]>([])
  const [lost, setLost] = useState<Lost | null>(null)
  const place = useRef(first.place?.id)
  const again = useRef(() => {})
  const take = useCallback((next: ViewOnPage) => {
    // Another room has another talk; its lines come next.
    if (next.place?.id !== place.current) setLines([])
    place.current = next.place?.id
    setView(next)
  }, [])
  useEffect(() => {
    let isOver = false
    let source: EventSource
    let lastId = ''
    let heardAt = Date.now()
    let pause: ReturnType<typeof setTimeout> | undefined
    const hear = ({ lastEventId }: { lastEventId?: string }) => {
      heardAt = Date.now()
      if (lastEventId) lastId = lastEventId
      setLost(null)
    }
    async function tellLost() {
      const reason = await whyLost()
      if (!isOver && source.readyState !== EventSource.OPEN)
        setLost((before) => ({ reason, since: before?.since ?? Date.now() }))
    }
    function follow() {
      clearTimeout(pause)
      heardAt = Date.now()
      const after = lastId ? `?after=${encodeURIComponent(lastId)}` : ''
      source = new EventSource(`${base}/events${after}`)
      source.addEventListener('open', hear)
      source.addEventListener('ping', hear)
      source.addEventListener('error', () => {
        void tellLost()
        // A browser gives up on a stream that was refused, even where the hub is only starting.
        if (source.readyState === EventSource.CLOSED)
          pause = setTimeout(() => void followAgain(), refusedPause)
      })
      source.addEventListener('view', (event) => {
        hear(event)
        take(JSON.parse(event.data) as ViewOnPage)
      })
      source.addEventListener('message', (event) => {
        hear(event)
        const line = JSON.parse(event.data) as LineOnPage
        setLines((known) => withLine(known, line))
      })
    }
    async function followAgain() {
      if (await isSignedOut(base)) location.reload()
      else if (!isOver) refollow()
    }
    function refollow() {
      source.close()
      follow()
    }
    const watch = setInterval(() => {
      if (Date.now() - heardAt < silenceMs) return
      refollow()
      void tellLost()
    }, 5_000)
    const wentOffline = () => setLost({ reason: 'offline', since: Date.now() })
    again.current = refollow
    window.addEventListener('online', refollow)
    window.addEventListener('offline', wentOffline)
    follow()
    return () => {
      isOver = true
      clearTimeout(pause)
      clearInterval(watch)
      window.removeEventListener('online', refollow)
      window.removeEventListener('offline', wentOffline)
      source.close()
    }
  }, [base, take])
  const retry = useCallback(() => again.current(), [])
  return { view, lines, lost, retry, take }
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
