import { writeFileSync } from 'node:fs'
import { expect, lookAt, test } from '../../setup/browser.ts'
import { looksFolder } from '../../setup/look-at.ts'
import { readPaper } from '../../setup/paper.ts'
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
    ['/agency/programmes', 'agency/programmes'],
    ['/agency/sessions', 'agency/sessions'],
    ['/agency/reminders', 'agency/reminders'],
    ['/agency/account', 'agency/account'],
  ] as const) {
    await page.goto(path)
    await lookAt(page, route)
  }
  await inviteOnSlip(page, 'Y8-6001')
  await lookAt(page, 'agency/invitation-new', 'slip')
  await page.getByLabel('財布に入るカード').check()
  await lookAt(page, 'agency/invitation-new', 'card')
  for (const paper of ['A4の紙', '財布に入るカード']) {
    await page.emulateMedia({ media: 'screen' })
    await page.getByLabel(paper).check()
    await page.emulateMedia({ media: 'print' })
    await lookAt(page, 'agency/invitation-new', `printed ${paper}`)
  }
})

test('flyers, and the page behind their square', async ({ hub, openAs }) => {
  const page = await openAs('agency worker')
  await stepIn(page, hub, /agency/)
  await page.goto('/agency/programmes')
  for (const language of ['日本語', 'やさしい日本語', 'English']) {
    const link = page.getByRole('link', { name: `ちらし（${language}）`, exact: true }).last()
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toBe('application/pdf')
    const paper = await readPaper(await answer.body())
    const programmes = await page.getByRole('heading', { level: 2 }).count()
    expect(paper.pages).toHaveLength(programmes - 1)
    for (const at of paper.pages.keys())
      writeFileSync(`${looksFolder}/flyer-${language}-${at}.png`, await paper.draw(at))
  }
  const flyer = await page
    .getByRole('link', { name: /ちらし/ })
    .first()
    .getAttribute('href')
  const square = flyer?.replace('/agency', '').replace(/\/flyer.*/, '') ?? ''
  const phone = await openAs('somebody', { on: 'phone', script: false })
  await phone.goto(square)
  await expect(phone.getByRole('link', { name: '招待なしで来てみる' })).toBeVisible()
  await lookAt(phone, 'participant/programme')
})
