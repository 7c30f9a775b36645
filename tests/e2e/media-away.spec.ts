import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser.ts'
import { askGate } from '../setup/signalling.ts'
import { gather, letIn, microphone, write } from './gathering.ts'
import { stepIn } from './people.ts'

test.use({ hubOptions: { media: 'apart' } })
test.setTimeout(240_000)

const awaySeconds = 10

test('LiveKit away for ten seconds: everybody is in the room again without touching anything', async ({
  hub,
  openAs,
  expectComplaint,
}) => {
  expectComplaint(/WebSocket connection to .*\/rtc/)
  expectComplaint(/503 \(Service Unavailable\)/)
  expectComplaint(/409 \(Conflict\)/)
  const [video, text] = [
    await openAs('participant with a face', { on: 'phone' }),
    await openAs('participant who types', { on: 'phone' }),
  ]
  await video.clock.install()
  await stepIn(video, hub, /participant ゆきうさぎ/)
  await stepIn(text, hub, /by text/)
  const [lead, support] = await gather({ hub, openAs, people: [video, text] })
  await letIn(lead, { ゆきうさぎ: video, ほたるび: text })
  for (const page of [video, lead]) {
    await microphone(page).click()
    await expect(page.getByRole('button', { name: 'マイク 入' })).toBeVisible()
  }
  await expect(speaking(support, 'ゆきうさぎ')).toBeVisible()

  const base = new URL(video.url()).pathname
  const answer = await video.request.post(`${base}/token`, {
    headers: { origin: hub.url },
    form: {},
  })
  const { token } = (await answer.json()) as { token: string }
  const gate = () => askGate(hub.url, token)
  expect(await gate()).toBe(200)

  await hub.kill9('livekit')
  await expect(video.getByText('つなぎなおしています。そのままで大丈夫です')).toBeVisible()
  await expect(speaking(support, 'ゆきうさぎ')).toBeHidden()
  const away = sleep(awaySeconds * 1000)
  expect(await gate()).toBe(503)
  await write(text, '文字は つづいています')
  await expect(video.getByText('文字は つづいています')).toBeVisible()
  await away

  await hub.startLiveKit()
  const back = performance.now()
  await Promise.all(
    [video, lead, support].map((page) => expect(microphone(page)).toBeEnabled({ timeout: 20_000 })),
  )
  const seconds = (performance.now() - back) / 1000
  console.log(
    `  LiveKit was away ${awaySeconds} s; everybody was back after ${seconds.toFixed(1)} s`,
  )
  expect(seconds).toBeLessThan(10)
  expect(await gate()).toBe(200)
  await expect(speaking(support, 'ゆきうさぎ')).toBeVisible()
  await expect(video.getByRole('button', { name: 'マイク 入' })).toBeEnabled()

  // Longer than the media client is patient: the page begins anew, and the voice is there again.
  await hub.kill9('livekit')
  await expect(speaking(support, 'ゆきうさぎ')).toBeHidden()
  await video.clock.fastForward('02:05')
  await expect(video.getByText('いま、音と映像がつながりません')).toBeVisible()
  await hub.startLiveKit()
  await expect(video.getByRole('button', { name: 'マイク 入' })).toBeEnabled({ timeout: 20_000 })
  await expect(speaking(support, 'ゆきうさぎ')).toBeVisible()
})

/** The mark on the place of somebody whose voice arrives. */
const speaking = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).getByRole('img', { name: '話しています' })
