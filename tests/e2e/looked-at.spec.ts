import { lookAt, test } from '../setup/browser.ts'

test.use({ hubOptions: { demo: false } })
test.setTimeout(420_000)

test('the pages that everybody may see', async ({ hub, openAs }) => {
  await hub.healthy()
  const phone = await openAs('somebody', { on: 'phone', script: false })
  for (const [path, name] of [
    ['/', 'welcome'],
    ['/enter', 'enter'],
    ['/promises', 'promises'],
    ['/language', 'language'],
    ['/agency/sign-in', 'agency-sign-in'],
  ] as const) {
    await phone.goto(path)
    await lookAt(phone, name)
  }
})
