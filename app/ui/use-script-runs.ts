import { useEffect, useState } from 'react'

let hasTakenOver = false

/**
 * Whether the page's script has taken over in this browser. Until then what only script can do is
 * shown as not ready: a tap that does nothing is worse than a moment's wait.
 */
export function useScriptRuns(): boolean {
  const [runs, setRuns] = useState(hasTakenOver)
  useEffect(() => {
    hasTakenOver = true
    setRuns(true)
  }, [])
  return runs
}
