import { createContext, useContext } from 'react'
import type { IslandFiles } from '#app/platform/island-files.ts'

/** What the build made, as the web process read it. In the browser nothing asks for it. */
export const IslandFilesContext = createContext<IslandFiles>(() => [])

export function useIslandFiles(): IslandFiles {
  return useContext(IslandFilesContext)
}
