import type { ComponentType } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { LanguageProvider } from '../language.tsx'
import { ShellContext } from '../shell-context.tsx'
import { UnlessFailed } from './island-failed.tsx'
import { type IslandData, islandId } from './island-data.ts'

/** Takes over the island of this document. */
export function startIsland<Data extends object>(Page: ComponentType<Data>): void {
  const page = document.getElementById(islandId)
  if (!page?.dataset.told) return
  const { shell, data } = JSON.parse(page.dataset.told) as IslandData<Data>
  delete page.dataset.told
  hydrateRoot(
    page,
    <LanguageProvider language={shell.language}>
      <ShellContext.Provider value={shell}>
        <UnlessFailed>
          <Page {...data} />
        </UnlessFailed>
      </ShellContext.Provider>
    </LanguageProvider>,
  )
}
