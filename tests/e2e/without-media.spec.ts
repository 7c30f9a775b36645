import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser.ts'
import { comeToTheDoor, goInAsStaff, letIn, microphone, write } from './gathering.ts'
import { press, stepIn, stepInAsFacilitators } from './people.ts'

test.use({ hubOptions: { media: 'none' } })
test.setTimeout(180_000)

test('no LiveKit can be had: the hub says so, and a gathering goes on by text', async ({
  hub,
  openAs,
}) => {
  expect(hub.log()).toMatch(/LIVEKIT_SERVER names .* which is no program/)
  const health = await fetch(`${hub.url}/health`)
  expect(health.status).toBe(200)
  expect(await health.json()).toMatchObject({ status: 'ok', parts: { media: 'absent' } })
  const staff: [Page, Page] = [await openAs('facilitator'), await openAs('second facilitator')]
  const [lead] = staff
  await stepInAsFacilitators(staff, hub)
  await expect(lead.getByText('このサーバーには音と映像がありません')).toBeVisible()
  const video = await openAs('participant with a face', { on: 'phone' })
  await stepIn(video, hub, /participant ゆきうさぎ/)
  await goInAsStaff(staff, 'ふらっと茶話会')
  await comeToTheDoor(video)
  await press(lead, 'へやをひらく')
  await letIn(lead, { ゆきうさぎ: video })
  await expect(microphone(video)).toBeDisabled()
  await write(video, '文字で います')
  await expect(lead.getByText('文字で います')).toBeVisible()
})
