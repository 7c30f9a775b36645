import type { ComponentType } from 'react'
import { useLanguage } from '../language.tsx'
import { useNonce } from '../nonce.tsx'
import { useShell } from '../shell-context.tsx'
import { useIslandFiles } from './island-files.ts'
import { type IslandData, islandId } from './island-data.ts'

interface IslandProps<Data extends object> {
  /** The file `app/routes/…/NAME.island.ts`, which takes the page over in the browser. */
  name: string
  page: ComponentType<Data>
  /** What the page shows first: plain data, for it also goes to the browser as JSON. */
  data: Data
}

/**
 * A page that lives on in the browser, without the framework: it is drawn here, and taken over there by a
 * script of its own that knows no other page and one language. See docs/decisions/0024-islands.md.
 */
export function Island<Data extends object>({ name, page: Page, data }: IslandProps<Data>) {
  const nonce = useNonce()
  const files = useIslandFiles()(name, useLanguage())
  const told: IslandData<Data> = { shell: useShell(), data }
  return (
    <>
      <div id={islandId} data-told={JSON.stringify(told)}>
        <Page {...data} />
      </div>
      {files.map((file) => (
        <script key={file} type="module" src={file} nonce={nonce} />
      ))}
    </>
  )
}
