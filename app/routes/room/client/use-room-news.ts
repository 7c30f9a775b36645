import { useEffect, useRef, useState } from 'react'
import { useSay } from '#app/ui/language.tsx'
import { roomWords } from '#app/words/room.ts'
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
 * What happens in the room, as text. Who came and went stands in the talk; hands and feelings are only
 * spoken, to whoever listens to the page instead of looking at it.
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
  const before = useRef(view.roster)
  const count = useRef(0)
  const [lines, setLines] = useState<NewsLine[]>([])
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const others = view.roster.filter(({ id }) => id !== ownSeatId)
    const known = new Map(before.current.map((seat) => [seat.id, seat]))
    before.current = view.roster
    if (view.state !== 'open' || !view.isInside) return
    const changes = others.map((seat) => ({ seat, last: known.get(seat.id) }))
    const written = changes.flatMap(({ seat, last }) => {
      if (seat.isHere === (last?.isHere ?? false)) return []
      const { name } = seat
      return [say(seat.isHere ? roomWords.someoneCame : roomWords.someoneWent)({ name })]
    })
    const said = changes.flatMap(({ seat, last }) => {
      const { name, hand, stamp } = seat
      const isRaised = hand !== null && last?.hand == null
      const isFelt = stamp !== null && stamp.at !== last?.stamp?.at
      return [
        ...(isRaised ? [say(roomWords.someoneRaised)({ name })] : []),
        ...(isFelt
          ? [say(roomWords.someoneFeels)({ name, feeling: say(roomWords.stamps[stamp.feeling]) })]
          : []),
      ]
    })
    if (said.length > 0) setSpoken(said.join(' '))
    if (written.length === 0) return
    const added = written.map((text) => ({
      id: `news ${++count.current}`,
      afterId: lastLineId,
      text,
    }))
    setLines((all) => [...all, ...added].slice(-mostLines))
    // What is compared are two views; the words and the last line are read as they are then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [view, ownSeatId])
  return { lines, spoken }
}
