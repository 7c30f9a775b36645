import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '../setup/browser.ts'
import { launchCuttableBrowser } from '../setup/cuttable-browser.ts'
import { gather, letIn, microphone, write } from './gathering.ts'
import { stepIn } from './people.ts'

test.setTimeout(300_000)

const cutSeconds = 30

test('a line that is cut for half a minute: the person is back by themselves, with their voice', async ({
  hub,
  openAs,
}) => {
  const phone = await launchCuttableBrowser()
  const video = await phone.browser.newPage({ baseURL: hub.url, locale: 'ja-JP' })
  await stepIn(video, hub, /participant ゆきうさぎ/)
  const [lead, support] = await gather({ hub, openAs, people: [video] })
  await letIn(lead, { ゆきうさぎ: video })
  await expect(microphone(video)).toBeEnabled()
  await microphone(video).click()
  const speaking = support
    .getByRole('listitem')
    .filter({ hasText: 'ゆきうさぎ' })
    .getByRole('img', { name: '話しています' })
  await expect(speaking).toBeVisible()

  await phone.cut()
  await sleep(cutSeconds * 1000)
  await expect(speaking).toBeHidden()
  await expect(video.getByText('つなぎなおしています').first()).toBeVisible()
  await write(lead, 'いまは 聞こえていないと思います')
  await phone.giveBack()

  await expect(video.getByText('いまは 聞こえていないと思います')).toBeVisible({ timeout: 30_000 })
  await expect(video.getByRole('button', { name: 'マイク 入' })).toBeEnabled({ timeout: 60_000 })
  await expect(speaking).toBeVisible({ timeout: 30_000 })
  await expect(video.getByText('つなぎなおしています')).toHaveCount(0)
  await phone.close()
})
