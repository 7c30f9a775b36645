import type { Page } from '@playwright/test'
import { expect, lookAt, test } from '../../setup/browser.ts'
import { gather, letIn, microphone, write } from '../gathering.ts'
import { field, press, stepIn } from '../people.ts'

test.setTimeout(300_000)

const details = (page: Page, summary: string) => page.getByText(summary, { exact: true })

test('rooms within the room: chosen, visited, ended; one person asked aside; a word for one alone', async ({
  hub,
  openAs,
}) => {
  const [video, text] = [
    await openAs('participant with a face', { on: 'phone' }),
    await openAs('participant who types', { on: 'phone' }),
  ]
  await stepIn(video, hub, /participant ゆきうさぎ/)
  await stepIn(text, hub, /by text/)
  const [lead, support] = await gather({ hub, openAs, people: [video, text] })
  await letIn(lead, { ゆきうさぎ: video, ほたるび: text })
  await expect(microphone(video)).toBeEnabled()
  await microphone(video).click()
  await expect(video.getByRole('button', { name: 'マイク 入' })).toBeVisible()

  await test.step('two rooms are opened, and somebody chooses one', async () => {
    await details(lead, '小さなへや').click()
    await field(lead, 'テーマ').fill('犬がすき\n本の話')
    await press(lead, '作って、えらんでもらう')
    await expect(video.getByText('小さなへやが ひらいています')).toBeVisible()
    await lookAt(video, 'room/participant-room', 'rooms to choose from')
    await press(video, '「犬がすき」へ行く（0人）', 'いま「犬がすき」の小さなへやにいます')
    await expect(video.getByRole('button', { name: 'マイク 切' })).toBeEnabled()
    await press(text, 'ここにいる')
    await expect(text.getByText('小さなへやが ひらいています')).toBeHidden()
    await write(video, 'ひとりです')
    await expect(text.getByText('ひとりです')).toBeHidden()
  })

  await test.step('a host visits it, reads what is written there, and sees both rooms', async () => {
    await support.getByText('小さなへや', { exact: true }).click()
    await press(support, '「犬がすき」へ行く', 'いま「犬がすき」の小さなへやにいます')
    await expect(support.getByText('ひとりです')).toBeVisible()
    await press(video, '手をあげる')
    await expect(lead.getByRole('heading', { name: '手があがった順' })).toBeVisible()
    await expect(microphone(support)).toBeEnabled()
    await microphone(support).click()
    await lookAt(support, 'room/staff-room', 'in a smaller room')
    await lookAt(video, 'room/participant-room', 'in a smaller room')
    await lookAt(lead, 'room/staff-room', 'smaller rooms are open')
  })

  await test.step('everybody is brought back', async () => {
    await press(lead, 'みんなをもとのへやにもどす')
    await expect(video.getByText('いま「犬がすき」の小さなへやにいます')).toBeHidden()
    await expect(microphone(video)).toBeEnabled()
    await expect(video.getByText('ほたるび').first()).toBeVisible()
  })

  await test.step('one person is asked aside and goes', async () => {
    await details(lead, 'へやの人').click()
    await press(lead, 'ほたるびさんに できること')
    await lookAt(lead, 'room/staff-room', 'one person')
    await press(lead, '別のへやで、二人で話す', 'いま、二人だけのへやにいます')
    await expect(text.getByText('二人で話しませんかと言っています')).toBeVisible()
    await lookAt(text, 'room/participant-room', 'asked aside')
    await press(text, '行ってみる', 'いま、二人だけのへやにいます')
    await write(text, 'ここなら書けます')
    await expect(lead.getByText('ここなら書けます')).toBeVisible()
    await expect(video.getByText('ここなら書けます')).toBeHidden()
    await press(text, 'もとのへやへもどる')
    await expect(text.getByText('いま、二人だけのへやにいます')).toBeHidden()
    await press(lead, '「二人だけのへや」 このへやを終わる')
    await expect(lead.getByText('いま、二人だけのへやにいます')).toBeHidden()
  })

  await test.step('a word for staff alone, and an answer for one alone', async () => {
    await text.getByLabel('書く').fill('少し つかれました')
    await press(text, '進行の人だけに送る')
    await expect(lead.getByText('少し つかれました')).toBeVisible()
    await details(support, 'へやの人').click()
    await press(support, 'ほたるびさんに できること')
    await support.getByLabel('この人だけに書く').fill('休んでいて いいですよ')
    await press(support, 'この人だけに送る')
    await expect(text.getByText('休んでいて いいですよ')).toBeVisible()
    await expect(video.getByText('休んでいて いいですよ')).toBeHidden()
    await lookAt(text, 'room/participant-room', 'a word for one alone')
    await lookAt(support, 'room/staff-room', 'a word for staff alone')
  })
})
