import type { Locator, Page } from '@playwright/test'
import { expect } from '../setup/browser.ts'
import type { Hub } from '../setup/hub.ts'
import { press, stepInAsFacilitators } from './people.ts'

/** Two staff go into the room of a gathering of today; the second finds that it may be opened. */
export async function goInAsStaff([first, second]: [Page, Page], title: string) {
  for (const page of [first, second]) {
    await page.goto('/desk')
    await cardOf(page, title).getByRole('link', { name: 'へやへ' }).click()
    await press(page, 'へやに入る')
    await expect(page.getByRole('heading', { name: '入口' })).toBeVisible()
    if (page === first) await expect(page.getByText('進行があと1人必要です')).toBeVisible()
  }
}

/** The gathering of today in the fictional network. */
export const tea = 'ふらっと茶話会'

/** Two staff in the open room of today's gathering, and people at its door. @returns the staff's pages */
export async function gather({
  hub,
  openAs,
  people,
}: {
  hub: Hub
  openAs: (actor: string) => Promise<Page>
  people: Page[]
}): Promise<[lead: Page, support: Page]> {
  const staff: [Page, Page] = [await openAs('facilitator'), await openAs('second facilitator')]
  await stepInAsFacilitators(staff, hub)
  await goInAsStaff(staff, tea)
  for (const page of people) await comeToTheDoor(page)
  await press(staff[0], 'へやをひらく')
  return staff
}

/** The card of a gathering on today's board. */
export const cardOf = (page: Page, title: string): Locator =>
  page.locator('section', { has: page.getByRole('link', { name: title, exact: true }) }).last()

/** A participant with a place comes to the door. */
export async function comeToTheDoor(page: Page) {
  await page.goto('/')
  await press(page, '入る', /もうすぐ ひらきます|進行の人が むかえに来ます/)
}

/** Lets people in, by their nicknames, each of whom comes in on their page. */
export async function letIn(host: Page, people: Record<string, Page>) {
  for (const [name, page] of Object.entries(people)) {
    await host
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('button', { name: '入れる' })
      .click()
    await comeIn(page)
  }
}

/** The tap of somebody who was let in. */
export async function comeIn(page: Page) {
  await expect(page.getByRole('heading', { name: 'どうぞ、お入りください' })).toBeVisible()
  await press(page, '入る')
  await expect(page.getByRole('button', { name: '出る' })).toBeVisible()
}

/** The microphone button of somebody inside. `enabled` once sound is connected. */
export const microphone = (page: Page): Locator => page.getByRole('button', { name: /^マイク / })

/** Writes into the talk and waits until it stands there. */
export async function write(page: Page, text: string) {
  await page.getByLabel('書く').fill(text)
  await press(page, /^送る$/, text)
}

/** Closes the room for everybody. */
export async function closeRoom(page: Page) {
  await page.getByText('へやの人', { exact: true }).click()
  await press(page, 'へやを閉じる')
  await press(page, 'はい、へやを閉じます')
}

/** Staff go on from the closed room to who was there. */
export const goToAttendance = (page: Page) =>
  page.getByRole('link', { name: '参加の確認へ' }).click()

/** On the page of who was there: ticks these people, by nickname, and confirms. */
export async function confirmAttendance(page: Page, names: string[]) {
  for (const name of names) await page.getByRole('checkbox', { name: `（${name}）` }).check()
  await press(page, 'この内容で確かめる', '参加を確かめました')
}
