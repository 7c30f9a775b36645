import type { Page } from '@playwright/test'
import { expect, lookAt, test } from '../../setup/browser.ts'
import { query } from '../../setup/query.ts'
import { cardOf, comeToTheDoor, goInAsStaff, letIn, write } from '../gathering.ts'
import { codeOnPage, inviteGuest, press, stepIn, stepInAsFacilitators } from '../people.ts'

test.setTimeout(360_000)

const title = 'ふらっと茶話会'

test('the day at the desk: who cannot hear, who calls late, what was asked, and what needed care', async ({
  hub,
  openAs,
}) => {
  const [[tonight]] = (await query(
    hub.databaseUrl,
    `SELECT session.id FROM session JOIN programme ON programme.id = programme_id
     WHERE programme.title_ja = $1 AND close_at > now() ORDER BY door_at LIMIT 1`,
    [title],
  )) as [[string]]
  const desk = await openAs('coordinator')
  await stepIn(desk, hub, /coordinator 長尾/)
  const board = cardOf(desk, title)
  const text = await openAs('participant who types', { on: 'phone' })
  await stepIn(text, hub, /by text/)

  await test.step('what somebody found out about their device stands on the board by itself', async () => {
    await text.goto('/check')
    await press(text, '音を鳴らしてみる')
    await press(text, '聞こえない')
    await press(text, 'この結果を事務局に知らせる', '知らせました')
    await expect(board.getByText('音が聞こえない: 届かない')).toBeVisible()
  })

  await test.step('somebody calls: a seat is opened, and the way in is told on the phone', async () => {
    await board.getByRole('link', { name: '当日の席をひらく' }).click()
    await lookAt(desk, 'desk/late-seat')
    await desk.getByLabel('よび名').fill('こもも')
    await press(desk, 'さがす')
    await lookAt(desk, 'desk/late-seat', 'found')
    await press(desk, 'この人の席をひらく', '席をひらきました')
    const row = board.getByRole('row', { name: /こもも/ })
    await row.getByText('入り方を送る').click()
    await lookAt(desk, 'desk/today', 'a late seat')
    await row.getByRole('button', { name: '紙か電話で伝える' }).click()
    await expect(desk.getByText('戻るためのコードです')).toBeVisible()
    expect(await codeOnPage(desk)).not.toBe('')
  })

  const key = await test.step('a captioner is invited', async () => {
    await desk.goto(`/desk/sessions/${tonight}/guests`)
    await inviteGuest(desk, '文字通訳', { へやでの名前: '森さん', どこの方か: '要約筆記の会' })
    return await codeOnPage(desk)
  })
  const captioner = await openAs('captioner')
  await captioner.goto('/guest/enter')
  await captioner.getByLabel('ゲストキー').fill(key)
  await press(captioner, 'ひらく', '文字通訳としてお招きしています')
  const staff: [Page, Page] = [await openAs('facilitator'), await openAs('second facilitator')]
  const [lead, support] = staff
  await stepInAsFacilitators(staff, hub)
  await goInAsStaff(staff, title)
  await press(captioner, '入る')
  await comeToTheDoor(text)
  await press(lead, 'へやをひらく')
  await letIn(lead, { 森さん: captioner, ほたるび: text })

  await test.step('what is said is typed along, and can be hidden', async () => {
    await captioner.getByLabel('字幕を打つ').fill('こんばんは。今日は寒いですね。')
    await captioner.keyboard.press('Enter')
    const lane = text.getByRole('log', { name: '字幕' })
    await expect(lane.getByText('今日は寒いですね')).toBeVisible()
    await lookAt(captioner, 'room/participant-room', 'a captioner')
    await lookAt(text, 'room/participant-room', 'captions')
    await press(text, '字幕をかくす')
    await expect(lane).toBeHidden()
  })

  await test.step('a question without a name is read by staff, then shown', async () => {
    await text.getByText('だれが書いたか分からない質問').click()
    await text.getByLabel('質問', { exact: true }).fill('何時まで いればいいですか')
    await lookAt(text, 'room/participant-room', 'asking without a name')
    await press(text, '名前を出さずに送る', '届きました。')
    await expect(lead.getByText('何時まで いればいいですか')).toBeVisible()
    await lookAt(lead, 'room/staff-room', 'a question without a name')
    await press(support, /みんなに見せる/)
    await expect(text.getByRole('heading', { name: 'いただいた質問' })).toBeVisible()
    await press(lead, /^答えた/)
    await expect(text.getByRole('heading', { name: 'いただいた質問' })).toBeHidden()
  })

  await test.step('somebody is not well: where to turn, and a note that the office sees to', async () => {
    await write(text, '少し しんどいです')
    await press(lead, '気がかり・緊急')
    await expect(lead.getByText('ゆきあかり夜の電話')).toBeVisible()
    await lookAt(lead, 'room/staff-room', 'care')
    await lead.getByLabel('だれのこと').selectOption({ label: 'ほたるび' })
    await lead.getByLabel('できごとを書きとめる').fill('しんどいと書いた。二人で話すことにした。')
    await press(lead, '書きとめる', '書きとめました。事務局に知らせました。')
    await press(lead, '閉じる')
    await lead.getByText('へやの人', { exact: true }).click()
    await press(lead, 'ほたるびさんに できること')
    await press(lead, '窓口を書きいれる')
    await press(lead, 'この人だけに送る')
    await expect(text.getByText('ゆきあかり夜の電話')).toBeVisible()
    await desk.goto('/desk')
    await desk.getByRole('link', { name: '読む' }).click()
    await lookAt(desk, 'desk/incidents')
    await desk.getByRole('rowheader').getByRole('link').first().click()
    await expect(desk.getByText('二人で話すことにした')).toBeVisible()
    await lookAt(desk, 'desk/incident')
    await press(desk, '見ました。手をうちました', '見終えたと書きとめました')
  })
})
