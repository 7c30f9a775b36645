import type { BrowserContext, Page } from '@playwright/test'

/**
 * Watches everything that the pages of a test do: what lands in the console as an error or warning
 * (violated CSP included), uncaught errors, and requests to another origin than the hub's.
 */
export function createBrowserTripwire(hubUrl: string) {
  const hub = new URL(hubUrl)
  const seen: string[] = []
  const expected: RegExp[] = []
  const allowed: RegExp[] = []

  function watchPage(actor: string, page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        seen.push(`${actor}, console ${message.type()}: ${message.text()}`)
      }
    })
    page.on('pageerror', ({ message, stack = '' }) => {
      seen.push(`${actor} at ${new URL(page.url()).pathname}, uncaught: ${message}\n${stack}`)
    })
    page.on('crash', () => seen.push(`${actor}: the page crashed`))
    page.on('websocket', (socket) => noteForeign(actor, socket.url()))
  }

  function noteForeign(actor: string, address: string) {
    const url = new URL(address)
    if (['data:', 'blob:', 'about:'].includes(url.protocol) || url.host === hub.host) return
    seen.push(`${actor}: request to another origin, ${url.origin}`)
  }

  return {
    /** Watches a context from its first page on. A link out that somebody taps is no complaint. */
    watch(actor: string, context: BrowserContext) {
      context.on('page', (page) => watchPage(actor, page))
      context.on('request', (request) => {
        const isTappedLink = request.isNavigationRequest() && !request.frame().parentFrame()
        if (!isTappedLink) noteForeign(actor, request.url())
      })
    },
    /** Announces complaints; an announced one that never comes is a surprise too. */
    expectComplaint: (pattern: RegExp) => void expected.push(pattern),
    /** The same for what comes in one order of two events and not in the other, both being right. */
    allowComplaint: (pattern: RegExp) => void allowed.push(pattern),
    surprises: () => [
      ...seen.filter((line) => ![...expected, ...allowed].some((pattern) => pattern.test(line))),
      ...expected
        .filter((pattern) => !seen.some((line) => pattern.test(line)))
        .map((pattern) => `announced, but did not come: ${pattern}`),
    ],
  }
}
