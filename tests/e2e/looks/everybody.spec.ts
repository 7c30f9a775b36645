import { expect, lookAt, test } from '../../setup/browser.ts'

test.use({ hubOptions: { demo: false } })
test.setTimeout(240_000)

test('what somebody sees who holds nothing', async ({ hub, openAs, expectComplaint }) => {
  const phone = await openAs('somebody', { on: 'phone', script: false })
  await phone.goto('/')
  await lookAt(phone, 'participant/home', 'welcome')
  for (const [path, route] of [
    ['/enter', 'participant/enter'],
    ['/promises', 'participant/promises'],
    ['/language', 'participant/language'],
    ['/agency/sign-in', 'agency/sign-in'],
    ['/agency/mailbox', 'agency/mailbox'],
    ['/desk/sign-in/without-mail', 'desk/sign-in-without-mail'],
  ] as const) {
    await phone.goto(path)
    await lookAt(phone, route)
  }
  expectComplaint(/404/)
  await phone.goto('/nowhere')
  await lookAt(phone, 'machine/not-found')
  expectComplaint(/400/)
  await phone.goto('/enter')
  await phone.getByLabel('コード').fill('7H2M-4QXD-K9P')
  await phone.getByRole('button', { name: '入る' }).click()
  await lookAt(phone, 'participant/enter', 'wrong code')

  const desk = await openAs('somebody at a desk')
  await desk.goto('/desk/sign-in')
  await lookAt(desk, 'desk/sign-in')
  await desk.goto(hub.link(/最初の管理者/))
  await lookAt(desk, 'desk/link')
  for (const door of ['desk', 'agency'] as const) {
    await desk.goto(`/${door}/sign-in`)
    await desk.getByLabel('メールアドレス').fill('nobody@engawa.example')
    await desk.getByRole('button', { name: '番号を送る' }).click()
    await expect(desk.getByLabel(/6桁の番号/)).toBeVisible()
    await lookAt(desk, `${door}/sign-in-code`)
  }
})
