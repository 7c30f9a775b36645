import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { IslandFiles } from '#app/platform/island-files.ts'
import { guestLanguages } from '#app/words/language.ts'

/** Where their files are served. `vite.islands.config.ts` builds them for this path. */
export const islandsPath = '/islands'

/** A file of a build's manifest, as Vite writes it. */
interface Chunk {
  name?: string
  file: string
  isEntry?: boolean
  imports?: string[]
}

/**
 * Reads which files the islands of a build consist of. What is asked for afterwards throws where the build has
 * no such island: a page that nothing takes over would be a door that does not open.
 */
export function readIslands(folder: string): IslandFiles {
  const files = new Map(
    guestLanguages.flatMap((language) => {
      const text = readFileSync(path.join(folder, `${language}.json`), 'utf8')
      const chunks = JSON.parse(text) as Record<string, Chunk>
      return Object.entries(chunks)
        .filter(([, { isEntry }]) => isEntry)
        .map(([key, { name }]) => [`${language} ${name}`, filesOf(chunks, key)] as const)
    }),
  )
  return (name, language) => {
    const found = files.get(`${language} ${name}`)
    if (!found) throw new Error(`the build has no island ${name} in ${language}`)
    return found
  }
}

/** What it imports comes first, and each once. */
function filesOf(chunks: Record<string, Chunk>, key: string): string[] {
  const chunk = chunks[key]
  if (!chunk) return []
  const below = (chunk.imports ?? []).flatMap((imported) => filesOf(chunks, imported))
  return [...new Set([...below, `${islandsPath}/${chunk.file}`])]
}
