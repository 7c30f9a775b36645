import { useSyncExternalStore } from 'react'

const subscribe = () => () => {}

/**
 * Whether the page's script has taken over in this browser. Until then what only script can do is
 * shown as not ready: a tap that does nothing is worse than a moment's wait.
 */
export function useScriptRuns(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
}
