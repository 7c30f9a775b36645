import { expect, test } from '../setup/browser.ts'
import { comeIn, gather, letIn, microphone } from './gathering.ts'
import { stepIn } from './people.ts'

test.setTimeout(240_000)

const sleepMinutes = 10

test('a phone that sleeps for ten minutes in the lobby keeps its place, and so does a reload', async ({
  hub,
  openAs,
}) => {
  const video = await openAs('participant with a face', { on: 'phone' })
  await stepIn(video, hub, /participant ゆきうさぎ/)
  const [lead] = await gather({ hub, openAs, people: [video] })
  const waiting = lead.getByRole('listitem').filter({ hasText: 'ゆきうさぎ' })
  await expect(waiting.getByText('待っています・0分')).toBeVisible()

  // Right after a sign of life, so that none is on its way when the phone falls asleep.
  await video.waitForResponse((response) => response.url().endsWith('/signs-of-life'), {
    timeout: 30_000,
  })
  const phone = await video.context().newCDPSession(video)
  await phone.send('Page.setWebLifecycleState', { state: 'frozen' })
  await hub.clock.moveBy(sleepMinutes)
  await expect(waiting.getByText(`画面を離れて${sleepMinutes}分`)).toBeVisible({ timeout: 45_000 })
  await expect(waiting.getByText(`待っています・${sleepMinutes}分`)).toBeVisible()

  await phone.send('Page.setWebLifecycleState', { state: 'active' })
  await expect(waiting.getByText(/画面を離れて/)).toBeHidden({ timeout: 45_000 })
  await video.reload()
  await expect(video.getByRole('heading', { name: '進行の人が むかえに来ます' })).toBeVisible()
  await expect(waiting.getByText(`待っています・${sleepMinutes}分`)).toBeVisible()
  const second = await video.context().newPage()
  await second.goto(video.url())
  await letIn(lead, { ゆきうさぎ: video })
  await expect(microphone(video)).toBeEnabled()

  // Another page of the same person does not come in by itself, and takes nothing from the first one.
  const elsewhere = video.getByText('ほかの画面で入っているので')
  await expect(second.getByRole('heading', { name: 'どうぞ、お入りください' })).toBeVisible()
  await expect(elsewhere).toBeHidden()
  await comeIn(second)
  await expect(microphone(second)).toBeEnabled()
  await expect(elsewhere).toBeVisible()
})
