import type { Page } from '@playwright/test'
import { expect, lookAt, test } from '../../setup/browser.ts'
import { closeRoom, comeToTheDoor, goInAsStaff, microphone, write } from '../gathering.ts'
import { press, stepIn, stepInAsFacilitators } from '../people.ts'

test.setTimeout(300_000)

test('the room, from every seat', async ({ hub, openAs }) => {
  const [video, text] = [
    await openAs('participant with a face', { on: 'phone' }),
    await openAs('participant who types', { on: 'phone' }),
  ]
  await stepIn(video, hub, /participant ゆきうさぎ/)
  await stepIn(text, hub, /by text/)
  await video.getByRole('link', { name: '音とカメラをためす' }).click()
  await press(video, 'マイクをためす')
  await expect(video.getByRole('meter')).toBeVisible()
  await lookAt(video, 'room/preview')
  const staff: [Page, Page] = [await openAs('facilitator'), await openAs('second facilitator')]
  const [lead, support] = staff
  await stepInAsFacilitators(staff, hub)
  await goInAsStaff(staff, 'ふらっと茶話会')
  await comeToTheDoor(video)
  await lookAt(video, 'room/participant-room', 'lobby')
  await comeToTheDoor(text)
  await expect(lead.getByRole('listitem').filter({ hasText: 'ほたるび' })).toBeVisible()
  await lookAt(lead, 'room/staff-room', 'before it opens')
  await press(lead, 'へやをひらく')
  await press(lead, '新しい人を入れないようにする', '新しい人は入口に来られません')
  await lookAt(lead, 'room/staff-room', 'two wait')
  await press(lead, '新しい人も入れるようにする')
  await press(lead, '待っている2人をみんな入れる')
  await microphone(video).click()
  await press(video, /カメラ 切/)
  await write(text, 'うちは かぼちゃの いもだんごです')
  await write(support, 'おいしそうですね')
  await expect(video.getByRole('button', { name: 'カメラ 入' })).toBeVisible()
  await press(text, '手をあげる')
  await press(video, '手をあげる')
  await press(text, '気もち')
  await press(text, 'ぱちぱち')
  await expect(lead.getByText('ぱちぱち', { exact: true })).toBeVisible()
  await expect(lead.getByText('ほたるびさん「ぱちぱち」')).toHaveRole('status')
  await expect(lead.getByRole('heading', { name: '手があがった順' })).toBeVisible()
  await lookAt(text, 'room/participant-room', 'feelings')
  await press(text, '今日は聞くだけにする', '今日は聞くだけ')
  await expect(lead.getByText('手をあげています', { exact: true })).toHaveCount(1)
  await lookAt(lead, 'room/staff-room', 'a hand is up')
  await lead.getByRole('button', { name: 'おろす', exact: true }).click()
  await expect(video.getByRole('button', { name: '手をあげる' })).toBeVisible()
  await press(text, '気もち')
  await lookAt(video, 'room/participant-room', 'with a face')
  await lookAt(text, 'room/participant-room', 'by text')
  await lookAt(support, 'room/staff-room')
  const elsewhere = 'ほかの画面で入っているので'
  const second = await video.context().newPage()
  await second.goto(video.url())
  await expect(video.getByText(elsewhere)).toBeVisible()
  await lookAt(video, 'room/participant-room', 'elsewhere')
  await press(video, 'こちらで聞く')
  await expect(second.getByText(elsewhere)).toBeVisible()
  await expect(video.getByText(elsewhere)).toBeHidden()
  await expect(microphone(video)).toBeEnabled()
  await second.close()
  await closeRoom(lead)
  await expect(text.getByText('おつかれさまでした')).toBeVisible()
  await lookAt(text, 'room/participant-room', 'closed')
  await lookAt(lead, 'room/staff-room', 'closed')
  await lead.getByRole('link', { name: '参加の確認へ' }).click()
  await lookAt(lead, 'desk/attendance')
})
