import { URI } from 'otpauth'
import { expect, lookAt, test } from '../../setup/browser.ts'
import type { Hub } from '../../setup/hub.ts'
import { query } from '../../setup/query.ts'
import { codeOnPage, fill, press, stepIn } from '../people.ts'

test.setTimeout(480_000)

test('the desk, as a coordinator sees it', async ({ hub, openAs, expectComplaint }) => {
  const page = await openAs('coordinator')
  await stepIn(page, hub, /coordinator 長尾/)
  await lookAt(page, 'desk/today')
  const session = await idOf(
    hub,
    `SELECT session.id FROM session JOIN registration
    ON session_id = session.id WHERE door_at > now() GROUP BY 1 ORDER BY min(door_at) LIMIT 1`,
  )
  const over = await idOf(
    hub,
    `SELECT session_id FROM attendance ORDER BY confirmed_at DESC LIMIT 1`,
  )
  const agency = await idOf(hub, `SELECT id FROM agency WHERE name LIKE '%ゆきのした'`)
  const person = await idOf(hub, `SELECT id FROM participant WHERE nickname = 'こもも'`)
  const uncertain = await idOf(hub, `SELECT subject_id FROM mail WHERE state = 'uncertain'`)
  const refused = await idOf(hub, `SELECT subject_id FROM mail WHERE state = 'refused'`)
  for (const [path, route, state] of [
    ['/desk/sessions', 'desk/sessions'],
    ['/desk/week', 'desk/week'],
    ['/desk/month', 'desk/month'],
    ['/desk/sessions/new', 'desk/session-new'],
    [`/desk/sessions/${session}`, 'desk/session'],
    [`/desk/sessions/${session}/cancellation`, 'desk/session-cancellation'],
    [`/desk/sessions/${over}/attendance`, 'desk/attendance', 'confirmed'],
    ['/desk/programmes', 'desk/programmes'],
    ['/desk/participants', 'desk/participants'],
    [`/desk/participants/${person}`, 'desk/participant'],
    [`/desk/participants/${person}/contact`, 'desk/participant-contact'],
    [`/desk/participants/${person}/key`, 'desk/participant-key'],
    ['/desk/invitations', 'desk/invitations'],
    ['/desk/agencies', 'desk/agencies'],
    ['/desk/agencies/new', 'desk/agency-new'],
    [`/desk/agencies/${agency}`, 'desk/agency'],
    [`/desk/agencies/${agency}/mailboxes`, 'desk/mailbox-new'],
    [`/desk/agencies/${agency}/workers`, 'desk/worker-new'],
    ['/desk/feedbacks', 'desk/feedbacks'],
    [`/desk/feedbacks/${uncertain}`, 'desk/feedback', 'uncertain'],
    [`/desk/feedbacks/${refused}`, 'desk/feedback', 'refused'],
    ['/desk/mails', 'desk/mails'],
  ] as const) {
    await page.goto(path)
    await lookAt(page, route, state)
  }
  await page.goto('/desk/agencies/new')
  await page.locator('form').evaluate((form: HTMLFormElement) => (form.noValidate = true))
  expectComplaint(/400/)
  await press(page, '登録する')
  await expect(page.getByRole('alert')).toContainText('機関の名前：')
  await lookAt(page, 'desk/agency-new', 'not filled in')
  await page.goto('/desk/invitations/new')
  await lookAt(page, 'desk/invitation-new')
  await page.getByLabel('紹介する機関').selectOption({ label: '生活サポートセンター ゆきのした' })
  await fill(page, { ケース番号: 'Y8-5001' })
  await page.getByRole('radio', { name: '紙に印刷する' }).check()
  await press(page, '招待をつくる', '招待ができました')
  expect(await codeOnPage(page)).not.toBe('')
  await lookAt(page, 'desk/invitation-new', 'slip')
})

test('the desk, as an administrator sees it, and a second factor at sign-in', async ({
  hub,
  openAs,
  expectComplaint,
}) => {
  const page = await openAs('administrator')
  await stepIn(page, hub, /administrator/)
  for (const [path, route] of [
    ['/desk/staff', 'desk/staff'],
    ['/desk/staff/new', 'desk/staff-new'],
    ['/desk/network', 'desk/network'],
    ['/desk/trail', 'desk/trail'],
    ['/desk/account', 'desk/account'],
    ['/desk/account/calendar', 'desk/calendar'],
    ['/desk/account/passkeys', 'desk/passkeys'],
    ['/desk/account/authenticator', 'desk/authenticator'],
  ] as const) {
    await page.goto(path)
    await lookAt(page, route)
  }
  await page.goto('/desk/account/calendar')
  await press(page, 'アドレスをつくる', 'つくりました')
  await lookAt(page, 'desk/calendar', 'in use')
  await page.goto('/desk/account/authenticator')
  await press(page, '認証アプリを加える', '認証アプリでこの絵を読み')
  await lookAt(page, 'desk/authenticator', 'to scan')
  const secret = (await page.locator('code').first().innerText()).replace(/\s/g, '')
  const app = URI.parse(`otpauth://totp/Engawa?secret=${secret}`)
  const digits = () => app.generate()
  await page.getByLabel('6桁の番号').fill(digits())
  await press(page, '確かめる', '回復コードです')
  await lookAt(page, 'desk/authenticator', 'recovery codes')
  const [recovery = ''] = await page.locator('code').allInnerTexts()

  const other = await openAs('administrator in another browser')
  const address = 'ishiwata@yukiakari.example'
  const before = hub.smtp.received.length
  await other.goto('/desk/sign-in')
  await other.getByLabel('メールアドレス').fill(address)
  await press(other, '番号を送る', '番号を入れてください')
  const { mail } = await hub.smtp.waitFor(
    (received) => hub.smtp.received.indexOf(received) >= before,
  )
  await other.getByLabel(/6桁の番号/).fill(/\b\d{6}\b/.exec(mail.text ?? '')?.[0] ?? '')
  await press(other, '入る', 'もう一つ確かめます')
  await lookAt(other, 'desk/second-factor')
  await other.goto('/desk')
  await expect(other).toHaveURL(/sign-in/)
  await other.goto('/desk/sign-in/second-factor')
  expectComplaint(/409/)
  await other.getByLabel('認証アプリの番号か、回復コード').fill('000000')
  await press(other, /^入る$/)
  await expect(other.getByRole('alert')).toBeVisible()
  await other.getByLabel('認証アプリの番号か、回復コード').fill(recovery)
  await press(other, /^入る$/)
  await expect(other).toHaveURL(/\/desk$/)
})

async function idOf(hub: Hub, sql: string): Promise<string> {
  const [row] = (await query(hub.databaseUrl, sql)) as [string][]
  if (!row) throw new Error(`Nothing found: ${sql}`)
  return row[0]
}
