import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test'
import { createBrowserTripwire } from './browser-tripwire.ts'
import { startHub, type Hub, type HubOptions } from './hub.ts'
import { lookAt, lookAtEveryWidth, readers } from './look-at.ts'

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}
const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }

interface Actor {
  /** What the person holds. */
  on?: 'phone' | 'desk'
  /** False: a browser without JavaScript. */
  script?: boolean
}

interface Fixtures {
  /** How the hub of a test is started: `test.use({ hubOptions: { demo: false } })`. */
  hubOptions: HubOptions
  /** A hub of the test's own. */
  hub: Hub
  /** A browser of a new person, with an empty page. Its clock is the hub's. */
  openAs: (actor: string, options?: Actor) => Promise<Page>
  /** Announces a complaint of a page; every other one fails the test. */
  expectComplaint: (pattern: RegExp) => void
  /** Announces one that may come or not, by which of two things was faster. */
  allowComplaint: (pattern: RegExp) => void
  tripwire: ReturnType<typeof createBrowserTripwire>
}

/** The browser tests' `test`: a hub, a browser for each person, and tripwires on all of them. */
export const test = base.extend<Fixtures>({
  hubOptions: [{}, { option: true }],

  hub: async ({ hubOptions }, use, testInfo) => {
    const hub = await startHub(hubOptions)
    await use(hub)
    await hub.stop()
    const isBroken = testInfo.status !== testInfo.expectedStatus
    if (isBroken || hub.surprises().length > 0) {
      await testInfo.attach('hub.log', { body: hub.log(), contentType: 'text/plain' })
    }
    expect(hub.surprises(), 'complaints of the hub').toEqual([])
  },

  tripwire: async ({ hub }, use) => {
    const tripwire = createBrowserTripwire(hub.url)
    await use(tripwire)
    expect(tripwire.surprises(), 'complaints of the pages').toEqual([])
  },

  expectComplaint: async ({ tripwire }, use) => use(tripwire.expectComplaint),

  allowComplaint: async ({ tripwire }, use) => use(tripwire.allowComplaint),

  openAs: async ({ browser, hub, tripwire }, use) => {
    const pages: Page[] = []
    await use(async (actor, { on = 'desk', script = true } = {}) => {
      const context = await browser.newContext({
        ...(on === 'phone' ? phone : desk),
        baseURL: hub.url,
        javaScriptEnabled: script,
      })
      tripwire.watch(actor, context)
      if (script) await hub.clock.showIn(context)
      const page = await context.newPage()
      pages.push(page)
      if (!script) {
        const reader = await browser.newPage()
        readers.set(page, reader)
        pages.push(reader)
      }
      return page
    })
    for (const page of pages) await page.context().close()
  },
})

export { expect, lookAt, lookAtEveryWidth }
