import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Where the pictures lie; tests/setup/run/check-looked-at.ts sees to it that no page is missing. */
export const looksFolder = 'test-results/looked-at'
const widths = [360, 1280]
const schemes = ['light', 'dark'] as const
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The pages whose browser has no JavaScript: axe, which is script, reads a copy of those. */
export const withoutScript = new WeakSet<Page>()

/**
 * Takes full-page pictures at 360 and 1280 px, light and dark, for a person to look at, and checks
 * with axe (WCAG 2.2 AA; the phone in light, the desk in dark) and for sideways scrolling, the latter
 * at 320 px too.
 * @param route the page's file under app/routes, without its ending
 * @param state what there is to see, where a page has several looks
 */
export async function lookAt(page: Page, route: string, state?: string): Promise<void> {
  mkdirSync(looksFolder, { recursive: true })
  const name = route.replaceAll('/', '-') + (state ? `.${state}` : '')
  const before = page.viewportSize()
  const readable = withoutScript.has(page) ? await copyOf(page) : page
  await expectToFit(page, name, 320)
  for (const width of widths) {
    await expectToFit(page, name, width)
    if (readable !== page) await setWidth(readable, width)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      const path = `${looksFolder}/${name}-${width}-${colorScheme}.png`
      await page.screenshot({ path, fullPage: true, animations: 'disabled' })
      if ((width === 360) !== (colorScheme === 'light')) continue
      if (readable !== page) await readable.emulateMedia({ colorScheme })
      await expectAccessible(readable, `${name} at ${width} px, ${colorScheme}`)
    }
  }
  if (readable !== page) await readable.context().close()
  await page.emulateMedia({ colorScheme: null })
  if (before) await page.setViewportSize(before)
}

async function expectAccessible(page: Page, what: string) {
  // Legacy mode opens no further page beside this one; there are no frames that would need it.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(rules)
  const { violations } = await axe.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  )
  expect.soft(found, what).toEqual([])
}

async function expectToFit(page: Page, name: string, width: number) {
  await setWidth(page, width)
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(widest, `${name} is wider than ${width} px`).toBeLessThanOrEqual(width)
}

const setWidth = (page: Page, width: number) =>
  page.setViewportSize({ width, height: width < 600 ? 740 : 800 })

/** The same document at the same address in a browser that runs script, without its own scripts. */
async function copyOf(page: Page): Promise<Page> {
  const context = await page.context().browser()?.newContext()
  if (!context) throw new Error('The page has no browser')
  const copy = await context.newPage()
  const body = (await page.content()).replaceAll(/<script\b[^]*?<\/script>/g, '')
  await copy.route(page.url(), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await copy.goto(page.url())
  return copy
}
