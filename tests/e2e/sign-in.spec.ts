import type { Page } from '@playwright/test'
import { URI } from 'otpauth'
import { expect, lookAt, test } from '../setup/browser.ts'
import { fill, press, stepIn } from './people.ts'

/** Gives the page's browser a fingerprint reader of its own. */
async function addFingerprintReader(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('an administrator gets in with a passkey, and without mail with app and recovery code', async ({
  hub,
  openAs,
  expectComplaint,
}) => {
  const page = await openAs('administrator')
  await addFingerprintReader(page)
  await stepIn(page, hub, /administrator/)
  await page.goto('/desk/account/passkeys')
  await fill(page, { どの機器か: '自分の電話' })
  await press(page, 'パスキーを加える', '自分の電話')
  await lookAt(page, 'desk/passkeys', 'one')
  await page.goto('/desk/account')
  await press(page, 'この機器から出る', '出ました')
  await press(page, 'パスキーで入る')
  await page.waitForURL('**/desk')

  await page.goto('/desk/account/authenticator')
  await press(page, '認証アプリを加える', '認証アプリでこの絵を読み')
  const secret = (await page.locator('code').first().innerText()).replace(/\s/g, '')
  const app = URI.parse(`otpauth://totp/Engawa?secret=${secret}`)
  const digits = () => app.generate({ timestamp: hub.clock.now().getTime() })
  await fill(page, { '6桁の番号': digits() })
  await press(page, '確かめる', '回復コードです')
  const [first = ''] = await page.locator('code').allInnerTexts()
  await page.goto('/desk/account/authenticator')
  await lookAt(page, 'desk/authenticator', 'in force')
  await fill(page, { '認証アプリの番号か、回復コード': first })
  await press(page, '回復コードを作りなおす', '回復コードです')
  const [fresh = ''] = await page.locator('code').allInnerTexts()
  expect(fresh).not.toBe(first)

  await page.goto('/desk/account')
  await press(page, 'この機器から出る', '出ました')
  await page.getByRole('link', { name: 'メールが届かないとき' }).click()
  await page.waitForURL('**/sign-in/without-mail')
  await hub.clock.moveBy(1)
  const address = { メールアドレス: 'ishiwata@yukiakari.example' }
  expectComplaint(/409/)
  await fill(page, { ...address, 認証アプリの番号: digits(), 回復コード: first })
  await press(page, /^入る$/)
  await expect(page.getByRole('alert')).toBeVisible()
  await fill(page, { ...address, 認証アプリの番号: digits(), 回復コード: fresh })
  await press(page, /^入る$/)
  await page.waitForURL('**/desk')
})
