import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** Milliseconds between two readings of the board: forty people who come at once are one change. */
const pauseMs = 1_000

/** Reads the page anew when something on it changed, as long as it is looked at. */
export function useLiveBoard(): void {
  const { revalidate } = useRevalidator()
  const read = useRef(revalidate)
  read.current = revalidate
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const source = new EventSource('/desk/board/events')
    const changed = () => {
      timer ??= setTimeout(() => {
        timer = undefined
        if (document.visibilityState === 'visible') read.current()
      }, pauseMs)
    }
    source.addEventListener('changed', changed)
    document.addEventListener('visibilitychange', changed)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', changed)
      source.close()
    }
  }, [])
}
