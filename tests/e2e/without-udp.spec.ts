import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser.ts'
import { browserFlags } from '../setup/browser-flags.ts'
import { requireChromium } from '../setup/chromium.ts'
import { gather, letIn, microphone } from './gathering.ts'
import { press, stepIn } from './people.ts'

test.use({
  hubOptions: { media: 'apart, over TCP' },
  launchOptions: {
    executablePath: await requireChromium(),
    args: [...browserFlags, '--webrtc-ip-handling-policy=disable_non_proxied_udp'],
  },
})
test.setTimeout(240_000)

test('where no UDP gets through, the way round is found, told, and carries a voice', async ({
  hub,
  openAs,
}) => {
  const video = await openAs('participant with a face', { on: 'phone' })
  await stepIn(video, hub, /participant ゆきうさぎ/)
  await video.goto('/check')
  await press(video, 'つながりをためす', 'まわり道でつながりました。')
  await expect(way(video, 'いちばん速い道（UDP）')).toHaveText('通れません')
  await expect(way(video, 'まわり道（TCP）')).toHaveText('通れます')
  const [lead, support] = await gather({ hub, openAs, people: [video] })
  await letIn(lead, { ゆきうさぎ: video })
  await expect(microphone(video)).toBeEnabled({ timeout: 30_000 })
  await microphone(video).click()
  const voice = support
    .getByRole('listitem')
    .filter({ hasText: 'ゆきうさぎ' })
    .getByRole('img', { name: '話しています' })
  await expect(voice).toBeVisible({ timeout: 30_000 })
})

/** What is said of one way. */
const way = (page: Page, name: string) =>
  page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]')
