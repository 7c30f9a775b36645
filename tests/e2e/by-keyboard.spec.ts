import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser.ts'
import { goInAsStaff, microphone } from './gathering.ts'
import { expectAllReached, pressByKey, tabTo } from './keyboard.ts'
import { field, stepIn, stepInAsFacilitators } from './people.ts'

test.setTimeout(300_000)

test('the whole room with the keyboard alone: from the first page to 出る, and steering it', async ({
  hub,
  openAs,
}) => {
  const person = await openAs('participant with a face')
  await stepIn(person, hub, /participant ゆきうさぎ/)
  const staff: [Page, Page] = [await openAs('facilitator'), await openAs('second facilitator')]
  const [lead, support] = staff
  await stepInAsFacilitators(staff, hub)
  await goInAsStaff(staff, 'ふらっと茶話会')

  await test.step('to the door, and in', async () => {
    await person.goto('/')
    await pressByKey(person, /^入る$/)
    await expect(person.getByRole('heading', { name: 'もうすぐ ひらきます' })).toBeVisible()
    await expectAllReached(person)
    await expectAllReached(lead)
    await pressByKey(lead, 'へやをひらく')
    await pressByKey(lead, /^入れる$/)
    await expect(person.getByRole('heading', { name: 'どうぞ、お入りください' })).toBeVisible()
    await expectAllReached(person)
    await pressByKey(person, /^入る$/)
    await expect(person.getByRole('main')).toBeFocused()
    await expect(microphone(person)).toBeEnabled()
  })

  await test.step('everything inside is reached', async () => {
    await expectAllReached(person)
    await pressByKey(person, '気もち')
    await expectAllReached(person)
    await expectAllReached(lead)
    for (const part of ['伝える', 'へやの人', '小さなへや']) {
      await tabTo(lead, lead.getByText(part, { exact: true }))
      await lead.keyboard.press('Enter')
    }
    await expectAllReached(lead)
  })

  await test.step('signs, words and devices', async () => {
    await pressByKey(person, 'にこにこ')
    await expect(support.getByText('にこにこ', { exact: true })).toBeVisible()
    await pressByKey(person, 'マイク 切', 'Space')
    await expect(person.getByRole('button', { name: 'マイク 入' })).toBeVisible()
    await pressByKey(person, '手をあげる', 'Space')
    await expect(lead.getByRole('heading', { name: '手があがった順' })).toBeVisible()
    await tabTo(person, person.getByLabel('書く'))
    await person.keyboard.type('こんばんは')
    await pressByKey(person, /^送る$/)
    await expect(lead.getByText('こんばんは')).toBeVisible()
  })

  await test.step('staff steer, and a dialog gives the focus back', async () => {
    await pressByKey(lead, /^おろす$/)
    await expect(person.getByRole('button', { name: '手をあげる' })).toBeVisible()
    const opener = lead.getByRole('button', { name: 'ゆきうさぎさんに できること' })
    await tabTo(lead, opener)
    await lead.keyboard.press('Enter')
    await expectAllReached(lead, { within: lead.getByRole('dialog') })
    await lead.keyboard.press('Escape')
    await expect(lead.getByRole('dialog')).toBeHidden()
    await expect(opener).toBeFocused()
    await lead.keyboard.press('Enter')
    await pressByKey(lead, /^マイクを切る$/)
    await expect(person.getByRole('button', { name: 'マイク 切' })).toBeVisible()
    await tabTo(lead, field(lead, '伝えること'))
    await lead.keyboard.type('あと少しです')
    await pressByKey(lead, 'へやのみんなへ')
    await expect(person.getByText('あと少しです')).toBeVisible()
  })

  await test.step('out, and closed for all', async () => {
    await pressByKey(person, /^出る$/)
    await person.waitForURL('**/')
    await pressByKey(lead, 'へやを閉じる')
    await pressByKey(lead, 'はい、へやを閉じます')
    await expect(lead.getByRole('link', { name: '参加の確認へ' })).toBeVisible()
  })
})
