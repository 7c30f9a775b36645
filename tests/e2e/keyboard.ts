import type { Locator, Page } from '@playwright/test'
import { expect } from '../setup/browser.ts'

/** More than any page of the house has controls. */
const most = 120

/** Goes on with Tab until a control has the focus, and looks whether that can be seen. */
export async function tabTo(page: Page, control: Locator) {
  await expect(control).toBeVisible()
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await hasFocus(control)) return await expectSeenFocus(page)
  }
  throw new Error(`Tab does not come to ${control.toString()}`)
}

/** The same, and presses the control. */
export async function pressByKey(page: Page, name: string | RegExp, key = 'Enter') {
  await tabTo(page, page.getByRole('button', { name }).first())
  await page.keyboard.press(key)
}

const hasFocus = async (control: Locator) =>
  await control.evaluate((element) => element === document.activeElement)

/** The focus has a ring, and nothing lies over the control that has it. */
async function expectSeenFocus(page: Page) {
  const seen = await page.evaluate(() => {
    const element = document.activeElement
    if (!element) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { left, top, width, height } = element.getBoundingClientRect()
    const above = document.elementFromPoint(left + width / 2, top + height / 2)
    const isCovered = !(above && (element.contains(above) || above.contains(element)))
    return { outlineStyle, outlineWidth: Number.parseFloat(outlineWidth), isCovered }
  })
  expect(seen, 'where the focus is').toMatchObject({ outlineStyle: 'solid', isCovered: false })
  expect(seen?.outlineWidth).toBeGreaterThanOrEqual(3)
}

/** Every control in sight, or in a dialog, is come to by Tab within one round, and none keeps the focus. */
export async function expectAllReached(page: Page, { within = page.locator('body') } = {}) {
  const count = await within.evaluate((place) => {
    const controls = 'a[href], button:enabled, input:enabled, select, textarea, summary'
    const inSight = [...place.querySelectorAll<HTMLElement>(controls)].filter(
      (control) => control.checkVisibility() && control.tabIndex >= 0,
    )
    Object.assign(window, { unreached: new Set(inSight) })
    return inSight.length
  })
  expect(count, 'controls on the page').toBeGreaterThan(2)
  for (let pressed = 0; pressed < count + 8; pressed++) {
    await page.keyboard.press('Tab')
    await page.evaluate(() => {
      const { unreached } = window as unknown as { unreached: Set<Element> }
      if (document.activeElement) unreached.delete(document.activeElement)
    })
  }
  const left = await page.evaluate(() => {
    const { unreached } = window as unknown as { unreached: Set<HTMLElement> }
    return [...unreached]
      .filter((control) => control.isConnected)
      .map((control) => control.outerHTML)
  })
  expect(left, 'controls that Tab does not come to').toEqual([])
}
