import { useEffect, useRef } from 'react'

/** Whoever comes in by a key or a reader goes on inside: the button that they pressed is gone. */
export function useFocusInside(isInside: boolean): void {
  const wasInside = useRef(isInside)
  useEffect(() => {
    if (isInside && !wasInside.current) document.getElementById('main')?.focus()
    wasInside.current = isInside
  }, [isInside])
}
