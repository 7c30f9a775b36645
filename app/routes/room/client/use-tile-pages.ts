import { useEffect, useState } from 'react'

/** How many seats are shown at once: more faces tire, and a weak phone cannot decode them. */
const [tilesAtOnce, tilesOnWeakPhone] = [9, 4]

/** Gigabytes of memory up to which a phone is weak, where the browser tells. */
const weakMemory = 2

export interface Turn {
  /** From 1 on. */
  page: number
  pages: number
  turnTo: (page: number) => void
}

/** The seats of one page, those of the others, and how to turn it; no turn where one page holds all. */
export function useTilePages<Seat>(seats: Seat[]): {
  shown: Seat[]
  hidden: Seat[]
  turn: Turn | null
} {
  const [asked, setAsked] = useState(1)
  const [size, setSize] = useState(tilesAtOnce)
  useEffect(() => {
    const { deviceMemory } = navigator as Navigator & { deviceMemory?: number }
    if (deviceMemory && deviceMemory <= weakMemory) setSize(tilesOnWeakPhone)
  }, [])
  const pages = Math.max(1, Math.ceil(seats.length / size))
  const page = Math.min(asked, pages)
  const [from, to] = [(page - 1) * size, page * size]
  return {
    shown: seats.slice(from, to),
    hidden: [...seats.slice(0, from), ...seats.slice(to)],
    turn: pages > 1 ? { page, pages, turnTo: setAsked } : null,
  }
}
