import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

/**
 * Waits until the page's data are read. RemixBrowser says that they are not by throwing a promise;
 * a tap during that wait would make React take over the page at once, fail (its error 345) and
 * leave the page empty.
 */
async function readPageData() {
  try {
    RemixBrowser({})
  } catch (waiting) {
    await waiting
  }
}

void readPageData().then(() => {
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />)
  })
})
