import { expect, test } from '../setup/browser.ts'
import { comeToTheDoor } from './gathering.ts'
import { stepIn } from './people.ts'

test('a browser that cannot run the room page is told so, with a way on', async ({
  hub,
  openAs,
}) => {
  const page = await openAs('participant', { on: 'phone' })
  await stepIn(page, hub, /participant ゆきうさぎ/)
  await comeToTheDoor(page)
  await page.addInitScript(() => Object.assign(window, { EventSource: undefined }))

  await page.reload()

  await expect(page.getByRole('heading', { name: 'うまくいきませんでした' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'もういちど ひらく' })).toBeVisible()
  await expect(page.getByRole('link', { name: /すぐに閉じる/ })).toBeVisible()
})
