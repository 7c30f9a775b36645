import { useEffect, useRef, useState } from 'react'
import { useSay } from '#app/ui/language.tsx'
import { roomWords } from '#app/words/room.ts'
import { type News, newsBetween } from './room-news.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** A line of the talk that the room says by itself. */
export interface NewsLine {
  id: string
  /** The written line after which it happened; none: before all. */
  afterId: string | null
  text: string
}

/** How many such lines stand in the talk at most. */
const mostLines = 50

/**
 * What happens in the room from the moment one is in it, as text. Who came and went stands in the talk; hands
 * and feelings are only spoken, to whoever listens to the page instead of looking at it.
 */
export function useRoomNews({
  view,
  ownSeatId,
  lastLineId,
}: {
  view: ViewOnPage
  ownSeatId: string
  lastLineId: string | null
}) {
  const say = useSay()
  const before = useRef<{ place?: string; roster: ViewOnPage['roster'] } | null>(null)
  const [kept, setKept] = useState<{ news: News; afterId: string | null; number: number }[]>([])
  const [latest, setLatest] = useState<News[]>([])
  useEffect(() => {
    const isInRoom = view.isInside && view.state === 'open'
    const place = view.place?.id
    const last = before.current
    before.current = isInRoom ? { place, roster: view.roster } : null
    // Whoever comes in, or moves to another room, finds the others there: they did not come just now.
    if (!isInRoom || !last) return
    if (last.place !== place) return setKept([])
    const news = newsBetween(last.roster, view.roster, ownSeatId)
    const spoken = news.filter(({ kind }) => kind === 'raised' || kind === 'felt')
    if (spoken.length > 0) setLatest(spoken)
    const written = news.filter(({ kind }) => kind === 'came' || kind === 'went')
    if (written.length === 0) return
    setKept((all) => {
      const next = (all.at(-1)?.number ?? 0) + 1
      const added = written.map((each, at) => ({
        news: each,
        afterId: lastLineId,
        number: next + at,
      }))
      return [...all, ...added].slice(-mostLines)
    })
  }, [view, ownSeatId, lastLineId])

  function textOf(news: News): string {
    // Guests are often written down as 森さん.
    const name = news.name.replace(/さん$/, '')
    switch (news.kind) {
      case 'came':
        return say(roomWords.someoneCame)({ name })
      case 'went':
        return say(roomWords.someoneWent)({ name })
      case 'raised':
        return say(roomWords.someoneRaised)({ name })
      case 'felt':
        return say(roomWords.someoneFeels)({ name, feeling: say(roomWords.stamps[news.feeling]) })
    }
  }
  const lines = kept.map(({ news, afterId, number }): NewsLine => ({
    id: `news ${number}`,
    afterId,
    text: textOf(news),
  }))
  return { lines, spoken: latest.map(textOf).join(' ') }
}
