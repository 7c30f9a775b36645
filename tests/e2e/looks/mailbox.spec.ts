import { expect, lookAt, test } from '../../setup/browser.ts'
import { press } from '../people.ts'

test.use({ hubOptions: { variables: { SMTP_URL: '' } } })

test('the built-in mailbox of a demo', async ({ hub, openAs }) => {
  const page = await openAs('somebody who tries the demo')
  await page.goto('/desk/sign-in')
  await page.getByLabel('メールアドレス').fill('nagao@yukiakari.example')
  await press(page, '番号を送る', '番号を入れてください')
  const first = page.getByText(/読む/).first()
  await expect(async () => {
    await page.goto(hub.link(/mailbox/))
    await expect(first).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await first.click()
  await lookAt(page, 'machine/mailbox')
})
