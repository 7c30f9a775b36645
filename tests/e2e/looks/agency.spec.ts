import { lookAt, test } from '../../setup/browser.ts'
import { inviteOnSlip, press, stepIn } from '../people.ts'

test.setTimeout(240_000)

test('the agency’s pages', async ({ hub, openAs }) => {
  const page = await openAs('agency worker')
  await stepIn(page, hub, /agency/)
  await lookAt(page, 'agency/records')
  await page
    .getByRole('row')
    .filter({ hasText: 'まだ開いていません' })
    .getByRole('link')
    .first()
    .click()
  await lookAt(page, 'agency/record')
  await press(page, '受け取りました', '受け取りを知らせました')
  await lookAt(page, 'agency/record', 'acknowledged')
  for (const [path, route] of [
    ['/agency/invitations', 'agency/invitations'],
    ['/agency/invitations/new', 'agency/invitation-new'],
    ['/agency/sessions', 'agency/sessions'],
    ['/agency/account', 'agency/account'],
  ] as const) {
    await page.goto(path)
    await lookAt(page, route)
  }
  await inviteOnSlip(page, 'Y8-6001')
  await lookAt(page, 'agency/invitation-new', 'slip')
})
