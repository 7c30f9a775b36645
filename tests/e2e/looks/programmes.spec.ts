import { type Page } from '@playwright/test'
import { onePng } from '#tests/factories/picture.ts'
import { expect, lookAt, test } from '../../setup/browser.ts'
import type { Hub } from '../../setup/hub.ts'
import { query } from '../../setup/query.ts'
import { fill, press, stepIn } from '../people.ts'

test.setTimeout(420_000)

const hours = { 開場: '13:00', 開始: '13:30', 終了: '15:00', 閉室: '15:30' }
const idOf = async (hub: Hub, sql: string) =>
  ((await query(hub.databaseUrl, sql)) as [[string]])[0][0]

test('a coordinator plans a year: a programme, its rule, its closed days, and what stands', async ({
  hub,
  openAs,
  expectComplaint,
}) => {
  const page = await openAs('coordinator')
  await stepIn(page, hub, /coordinator 長尾/)

  await test.step('a programme of a kind, with what is usual for it', async () => {
    await page.goto('/desk/programmes/new')
    await lookAt(page, 'desk/programme-new')
    await page.getByRole('link', { name: '工作会' }).click()
    await expect(page.getByRole('checkbox', { name: '手もとのカメラを使う' })).toBeChecked()
    await lookAt(page, 'desk/programme-new', 'craft')
    for (const [language, title, description] of [
      ['日本語', '髙﨑さんと編む会🧶', '毛糸で小さなものを編みます。'],
      ['やさしい日本語', 'あむ 会', '毛糸で 小さい ものを つくります。'],
      ['英語', 'Knitting together', 'We knit small things.'],
    ] as const) {
      const label = new RegExp(`^${language}`)
      await page.getByRole('group', { name: '名前' }).getByLabel(label).fill(title)
      await page.getByRole('group', { name: '説明' }).getByLabel(label).fill(description)
    }
    await fill(page, { 機関に伝える名前: 'オンライン工作会' })
    await press(page, 'つくる', 'プログラムができました')
    await expect(page.getByRole('heading', { name: '髙﨑さんと編む会🧶' })).toBeVisible()
    await lookAt(page, 'desk/programme', 'without a rule')
  })

  await test.step('a rule: impossible ones are said kindly, its year is seen before it is set', async () => {
    await page.getByRole('link', { name: '決まりをつくる' }).click()
    await page.getByLabel('曜日', { exact: true }).selectOption({ label: '金曜日' })
    await fill(page, hours)
    await press(page, '一年の日にちを見る')
    await expect(page.getByRole('alert')).toContainText('第何週：週を一つ以上選んでください')
    await page.getByRole('checkbox', { name: '第5' }).check()
    await press(page, '一年の日にちを見る')
    await expect(page.getByText('「最後の週」を選んでください').first()).toBeVisible()
    await page.getByRole('checkbox', { name: '第5' }).uncheck()
    await page.getByRole('checkbox', { name: '第2' }).check()
    await page.getByRole('checkbox', { name: '最後' }).check()
    await page.getByRole('radio', { name: 'つぎの平日に移す' }).check()
    await lookAt(page, 'desk/rule')
    await press(page, '一年の日にちを見る', 'いまの予定が、こう変わります')
    await expect(page.getByText('見込み').first()).toBeVisible()
    await lookAt(page, 'desk/rule', 'preview')
    await press(page, 'この決まりにする', '決まりができました')
    await expect(page.getByText('毎月 第2・最後金曜日')).toBeVisible()
    await lookAt(page, 'desk/programme', 'with proposals')
    await press(page, '印をつけた回を確定する', '回を確定しました')
    await expect(page.getByText('確定', { exact: true }).first()).toBeVisible()
  })

  await test.step('a closed day: the year says what lies on it', async () => {
    await page.goto('/desk/closures')
    const when = await idOf(
      hub,
      `SELECT to_char(start_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') FROM session
      JOIN programme ON programme.id = programme_id WHERE programme.title_ja LIKE '髙﨑%' AND confirmed_at IS NOT NULL ORDER BY start_at LIMIT 1`,
    )
    await fill(page, { 何の休みか: '建物の点検', いつから: when, いつまで: when })
    await lookAt(page, 'desk/closures')
    await press(page, '休みを入れる', '休みを入れました')
    await page.goto('/desk/programmes')
    await page.getByRole('link', { name: '髙﨑さんと編む会🧶' }).click()
    await expect(page.getByText('建物の点検に当たっています')).toBeVisible()
  })

  await test.step('one session: moved, named, placed, counted, with a timetable', async () => {
    await page.locator('.month-day a').first().click()
    const session = page.url()
    await changeOne(
      page,
      session,
      'move',
      { 終了: '15:15', 理由: '準備に少し時間がかかるため' },
      'この日時にする',
      '日時を変えました',
    )
    await changeOne(
      page,
      session,
      'title',
      { 日本語: '星のかざりを編む' },
      'この名前にする',
      '名前を変えました',
    )
    await expect(page.getByRole('heading', { name: '星のかざりを編む' })).toBeVisible()
    await page.goto(`${session}/venue`)
    await page.getByRole('radio', { name: 'オンラインと会場' }).check()
    expectComplaint(/409/)
    await press(page, 'この場所にする')
    await expect(page.getByRole('alert')).toContainText('会場の名前')
    await changeOne(
      page,
      session,
      'venue',
      { 会場の名前: 'ゆきあかりの家' },
      'この場所にする',
      '場所を変えました',
    )
    await changeOne(page, session, 'capacity', { 席: '9' }, 'この数にする', '席の数を変えました')
    await page.goto(`${session}/phases`)
    for (const [row, what, from, to] of [
      ['1番め', '開場', '13:00', '13:30'],
      ['2番め', '本編', '13:20', '15:00'],
    ] as const) {
      const part = page.getByRole('group', { name: row })
      await part.getByLabel('なに').selectOption({ label: what })
      await part.getByLabel('から').fill(from)
      await part.getByLabel('まで').fill(to)
    }
    expectComplaint(/409/)
    await press(page, 'この時間割にする')
    await expect(page.getByRole('alert')).toContainText('重なっています')
    await page.getByRole('group', { name: '2番め' }).getByLabel('から').fill('13:30')
    await lookAt(page, 'desk/session-phases')
    await press(page, 'この時間割にする', '時間割を決めました')
    await lookAt(page, 'desk/session', 'changed')
  })

  await test.step('a picture, and other words', async () => {
    await page.goto('/desk/programmes')
    await page.getByRole('link', { name: '髙﨑さんと編む会🧶' }).click()
    await page.getByRole('link', { name: '写真' }).click()
    const file = { name: 'wool.png', mimeType: 'image/png', buffer: Buffer.from('hello') }
    await page.getByLabel('写真').setInputFiles(file)
    expectComplaint(/409/)
    await press(page, 'この写真にする', 'この写真は読めませんでした')
    const buffer = Buffer.from(onePng({ width: 640, height: 240 }))
    await page.getByLabel('写真').setInputFiles({ ...file, buffer })
    await press(page, 'この写真にする', '写真を入れました')
    const picture = page.locator('img.programme-picture')
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(640)
    const kept = await page.request.get((await picture.getAttribute('src')) ?? '')
    expect(kept.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
    await lookAt(page, 'desk/programme-picture')
    await page.getByRole('link', { name: 'もどる' }).click()
    await page.getByRole('link', { name: '内容を変える' }).click()
    await lookAt(page, 'desk/programme-edit')
    await page.getByLabel('席の数').fill('10')
    await press(page, 'この内容にする', '内容を変えました')
  })
})

test('a rule with people in its sessions is changed, and one session moves: they read why', async ({
  hub,
  openAs,
}) => {
  const page = await openAs('coordinator')
  await stepIn(page, hub, /coordinator 長尾/)
  const programme = await idOf(hub, `SELECT id FROM programme WHERE title_ja = 'えんがわ茶話会'`)
  const rule = await idOf(hub, `SELECT id FROM rule WHERE programme_id = '${programme}'`)
  await page.goto(`/desk/programmes/${programme}`)
  await lookAt(page, 'desk/programme')
  await page.getByRole('link', { name: 'どう読めるか' }).click()
  await expect(page.getByRole('heading', { name: 'やさしい日本語' })).toBeVisible()
  await lookAt(page, 'desk/programme-preview')
  await page.goto(`/desk/programmes/${programme}/rules/${rule}/change`)
  await fill(page, { 開場: '15:30', 開始: '16:00', 終了: '17:30', 閉室: '18:00' })
  await press(page, '一年の日にちを見る', '人がいる回は、変えません')
  await lookAt(page, 'desk/rule', 'difference')
  await page.getByLabel('理由').fill('夕方のほうが来やすいという声があったため')
  const first = page.getByRole('checkbox', { name: 'の回も変える' }).first()
  const session = (await first.getAttribute('value')) ?? ''
  await first.check()
  await press(page, 'この決まりにする', '決まりができました')
  const phone = await openAs('participant', { on: 'phone' })
  await stepIn(phone, hub, /participant ゆきうさぎ/)
  await phone.goto(`/sessions/${session}`)
  await expect(phone.getByText('夕方のほうが来やすいという声があったため')).toBeVisible()
  await expect(phone.getByText('16:00〜17:30')).toBeVisible()
  await lookAt(phone, 'participant/session', 'moved')
  await expect(phone.getByRole('button', { name: '今回はやめておく' })).toBeVisible()
  await page.goto(`/desk/sessions/${session}/cancellation`)
  await page.getByLabel('理由').fill('大雪のおそれがあるため。')
  await press(page, '中止にする', '中止にしました')
  await phone.reload()
  await expect(phone.getByText('この回は中止になりました')).toBeVisible()
  await expect(phone.getByRole('button', { name: '今回はやめておく' })).toHaveCount(0)
  await lookAt(phone, 'participant/session', 'cancelled')
})

/** Fills the page of one change, looks at it, and sends it. */
async function changeOne(
  page: Page,
  session: string,
  what: string,
  fields: Record<string, string>,
  button: string,
  said: string,
) {
  await page.goto(`${session}/${what}`)
  if (what === 'venue') await page.getByRole('radio', { name: 'オンラインと会場' }).check()
  await fill(page, fields)
  await lookAt(page, `desk/session-${what}`)
  await press(page, button, said)
}
