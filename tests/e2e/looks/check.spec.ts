import { expect, lookAt, lookAtEveryWidth, test } from '../../setup/browser.ts'
import { press, stepIn } from '../people.ts'

test.use({ hubOptions: { media: 'apart, over TCP' } })
test.setTimeout(180_000)

test('somebody tries their device and line, and tells the office what came of it', async ({
  hub,
  openAs,
}) => {
  const page = await openAs('participant with a face', { on: 'phone' })
  await stepIn(page, hub, /participant ゆきうさぎ/)
  await page.getByRole('link', { name: '音とカメラをためす' }).first().click()
  await expect(page.getByRole('meter')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'この結果を事務局に知らせる' })).toHaveCount(0)
  await lookAt(page, 'room/check', 'before')
  await press(page, '音を鳴らしてみる')
  await press(page, '聞こえない', 'マナーモードを切り')
  await press(page, '音を鳴らしてみる')
  await press(page, '聞こえた')
  await press(page, 'マイクをためす', '声が届いています。')
  await press(page, 'カメラをためす')
  await press(page, 'つながりをためす', 'つながりました。声と映像が届きます。')
  await expect(page.getByText('通れます', { exact: true })).toHaveCount(2)
  await expect(page.getByText('ここにはありません', { exact: true })).toHaveCount(1)
  await press(page, 'この結果を事務局に知らせる', '知らせました。ありがとうございます。')
  await lookAtEveryWidth(page, 'room/check')
  await page.getByRole('link', { name: 'もどる' }).click()
  await expect(page.getByText('こんにちは、ゆきうさぎさん')).toBeVisible()
})

test('what the browser says is told as it is, with a way out, also to somebody without a key', async ({
  openAs,
}) => {
  const page = await openAs('somebody without a key', { on: 'phone' })
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      throw new DOMException('', wanted?.audio ? 'NotAllowedError' : 'NotReadableError')
    }
  })
  await page.goto('/check')
  await press(page, 'マイクをためす', 'マイクやカメラを使う許しがありません')
  await press(page, 'カメラをためす', 'ほかのアプリがマイクやカメラを使っているようです')
  await press(page, 'つながりをためす', 'つながりました。声と映像が届きます。')
  await expect(page.getByRole('button', { name: 'この結果を事務局に知らせる' })).toHaveCount(0)
  await lookAt(page, 'room/check', 'refused')
})

test('a browser inside another app gives no devices: the page says so and leads out', async ({
  openAs,
}) => {
  const page = await openAs('somebody in another app', { on: 'phone' })
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: undefined })
  })
  await page.goto('/check')
  await expect(page.getByText('このブラウザーでは、音と映像が使えません')).toBeVisible()
  await press(page, 'マイクをためす', 'このアプリの中では、マイクやカメラが使えません')
  await lookAt(page, 'room/check', 'in another app')
})
