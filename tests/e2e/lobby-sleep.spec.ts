import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser.ts'
import { comeToTheDoor, goInAsStaff, letIn, microphone } from './gathering.ts'
import { press, stepIn, stepInAsFacilitators } from './people.ts'

test.setTimeout(240_000)

const sleepMinutes = 10

test('a phone that sleeps for ten minutes in the lobby keeps its place, and so does a reload', async ({
  hub,
  openAs,
}) => {
  const video = await openAs('participant with a face', { on: 'phone' })
  await stepIn(video, hub, /participant ゆきうさぎ/)
  const staff: [Page, Page] = [await openAs('facilitator'), await openAs('second facilitator')]
  const [lead] = staff
  await stepInAsFacilitators(staff, hub)
  await goInAsStaff(staff, 'ふらっと茶話会')
  await comeToTheDoor(video)
  await press(lead, 'へやをひらく')
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
  await letIn(lead, { ゆきうさぎ: video })
  await expect(microphone(video)).toBeEnabled()
})
