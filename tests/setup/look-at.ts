import { mkdirSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import axeCore from 'axe-core'

/** Where the pictures lie; tests/setup/run/check-looked-at.ts sees to it that no page is missing. */
export const looksFolder = 'test-results/looked-at'
const widths = [360, 1280]
const schemes = ['light', 'dark'] as const
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface View {
  width: number
  height?: number
}

/** What is looked at: a page, or one of its states. */
const lookName = (route: string, state?: string) =>
  route.replaceAll('/', '-') + (state ? `.${state}` : '')

/** The looks of a page among pictures. */
export const lookNames = (route: string, pictures: string[]): string[] => {
  const looks = pictures.map((picture) => picture.replace(/-\d+-[a-z]+\.jpg$/, ''))
  return looks.filter((look) => look.split('.')[0] === lookName(route))
}

/** The pictures that make one look. */
export const pictureNames = (look: string): string[] =>
  widths.flatMap((width) => schemes.map((scheme) => pictureName(look, width, scheme)))

const pictureName = (look: string, width: number, scheme: string) =>
  `${look}-${width}-${scheme}.jpg`

/**
 * For each page whose browser runs no JavaScript one whose browser does: axe, which is script, reads a
 * copy there.
 */
export const readers = new WeakMap<Page, Page>()

/**
 * Takes full-page pictures at 360 and 1280 px, light and dark, for a person to look at, and checks
 * with axe (WCAG 2.2 AA; the phone in light, the desk in dark) and for sideways scrolling, the latter
 * at 320 px too.
 * @param route the page's file under app/routes, without its ending
 * @param state what there is to see, where a page has several looks
 */
export async function lookAt(page: Page, route: string, state?: string): Promise<void> {
  await takePictures(page, { route, state, views: widths.map((width) => ({ width })) })
}

/** At 200 % a screen of 1280 by 800 px has room for half of each. */
const enlarged = { width: 640, height: 400 }

/** The same at every width that a room must stand: 320, 360, 768 and 1280 px, and a desk's screen at 200 %. */
export async function lookAtEveryWidth(page: Page, route: string, state?: string): Promise<void> {
  const views = [320, ...widths, 768].map((width) => ({ width }))
  await expectControlsInside(page, lookName(route, state), 320)
  await takePictures(page, { route, state, views: [...views, enlarged] })
}

async function takePictures(
  page: Page,
  { route, state, views }: { route: string; state?: string; views: View[] },
) {
  mkdirSync(looksFolder, { recursive: true })
  const name = lookName(route, state)
  const before = page.viewportSize()
  const reader = readers.get(page)
  const readable = reader ? await copyOf(page, reader) : page
  await expectToFit(page, name, 320)
  for (const { width, height } of views) {
    await expectToFit(page, name, width, height)
    await expectRoomyTargets(page, name, width)
    if (readable !== page) await setWidth(readable, width, height)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const path = `${looksFolder}/${pictureName(name, width, colorScheme)}`
      await page.screenshot({
        path,
        quality: 90,
        fullPage: true,
        animations: 'disabled',
        // Forty pictures in a row on a busy machine: one may take its time.
        timeout: 60_000,
      })
      if (width < 1280 !== (colorScheme === 'light')) continue
      if (readable !== page) await readable.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectAccessible(readable, `${name} at ${width} px, ${colorScheme}`)
    }
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  if (before) await page.setViewportSize(before)
}

async function expectAccessible(page: Page, what: string) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
  const found = await page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    )
  }, rules)
  expect.soft(found, what).toEqual([])
}

async function expectToFit(page: Page, name: string, width: number, height?: number) {
  await setWidth(page, width, height)
  const widest = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(widest, `${name} is wider than ${width} px`).toBeLessThanOrEqual(width)
}

/** Every control that is shown lies within the screen from side to side: nothing is cut off. */
async function expectControlsInside(page: Page, name: string, width: number) {
  await setWidth(page, width)
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return left < 0 || right > window.innerWidth
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect.soft(outside, `${name} at ${width} px: outside the screen`).toEqual([])
}

/** Links within a sentence are exempt (WCAG 2.2, 2.5.8). */
async function expectRoomyTargets(page: Page, name: string, width: number) {
  const small = await page.evaluate(() => {
    const inSentence = (element: Element) =>
      element.matches('a') && getComputedStyle(element).display === 'inline'
    const areaOf = (element: Element) => {
      const label = element.closest('label')
      return (
        element.matches('[type=checkbox], [type=radio]') && label ? label : element
      ).getBoundingClientRect()
    }
    return [
      ...document.querySelectorAll(
        'a, button, input:not([type=hidden]), select, textarea, summary',
      ),
    ]
      .filter((element) => element.checkVisibility() && !inSentence(element))
      .map((element) => ({ element, area: areaOf(element) }))
      .filter(({ area }) => area.height > 1 && area.height < 47.5)
      .map(
        ({ element, area }) =>
          `${element.tagName} ${element.textContent?.trim() || element.id}: ${area.height} px`,
      )
  })
  expect.soft(small, `${name} at ${width} px: what is hard to touch`).toEqual([])
}

const setWidth = (page: Page, width: number, height = width < 600 ? 740 : 800) =>
  page.setViewportSize({ width, height })

/** The same document at the same address in a browser that runs script, without its own scripts. */
async function copyOf(page: Page, reader: Page): Promise<Page> {
  const body = (await page.content()).replaceAll(/<script\b[^]*?<\/script>/g, '')
  await reader.unrouteAll()
  await reader.route(page.url(), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  )
  await reader.goto(page.url())
  return reader
}
