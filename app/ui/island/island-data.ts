import type { Shell } from '../shell.ts'

/** Where in the document an island's script finds what it takes over. */
export const islandId = 'island'

/** What the script is told: what every page stands in, and what this one shows first. */
export interface IslandData<Data extends object> {
  shell: Shell
  data: Data
}
