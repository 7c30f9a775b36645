import { useEffect, useRef, useState } from 'react'

/** How near to the end, in pixels, counts as reading the end. */
const nearEnd = 48

/**
 * Keeps the end of a growing list in sight for whoever reads there or has just written; whoever
 * reads further up stays where they are and is told that there is more.
 */
export function useFollowEnd(last: { id: string; own?: boolean } | undefined) {
  const scroller = useRef<HTMLElement>(null)
  const isAtEnd = useRef(true)
  const [hasNewer, setHasNewer] = useState(false)
  const { id, own } = last ?? {}
  const toEnd = () => {
    showEnd(scroller.current)
    setHasNewer(false)
  }
  useEffect(() => {
    if (id === undefined) return
    const follows = isAtEnd.current || own === true
    if (follows) showEnd(scroller.current)
    setHasNewer(!follows)
  }, [id, own])
  const onScroll = () => {
    const region = scroller.current
    if (!region) return
    isAtEnd.current = region.scrollHeight - region.scrollTop - region.clientHeight < nearEnd
    if (isAtEnd.current) setHasNewer(false)
  }
  return { scroller, onScroll, hasNewer, toEnd }
}

const showEnd = (region: HTMLElement | null) => region?.scrollTo({ top: region.scrollHeight })
