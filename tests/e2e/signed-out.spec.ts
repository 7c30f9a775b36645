import { expect, test } from '../setup/browser.ts'
import { comeToTheDoor } from './gathering.ts'
import { press, stepIn } from './people.ts'

test('whoever signs out in another tab is led out of the lobby, and back to it by their key', async ({
  hub,
  openAs,
  expectComplaint,
}) => {
  const page = await openAs('participant', { on: 'phone' })
  await stepIn(page, hub, /by text/)
  await comeToTheDoor(page)
  const room = page.url()
  const other = await page.context().newPage()
  await other.goto(hub.url)
  expectComplaint(/EventSource's response/)
  await press(other, 'この機器から出る', 'この機器から出ました')
  await page.waitForURL('**/enter', { timeout: 20_000 })
  await expect(page.getByLabel('コード')).toBeVisible()
  await other.close()
  const cookies = await page.context().cookies()
  expect(cookies.find(({ name }) => name === 'engawa-wanted')?.value).toContain(
    encodeURIComponent(new URL(room).pathname),
  )
})
