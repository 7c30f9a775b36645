import { expect, test } from '../setup/browser.ts'

/** Taps the page at the moment React begins to listen, before it has taken over the page. */
function tapAsReactBegins() {
  const listen = document.addEventListener.bind(document)
  let hasTapped = false
  document.addEventListener = (...args: Parameters<typeof listen>) => {
    listen(...args)
    if (hasTapped || args[0] !== 'click') return
    hasTapped = true
    queueMicrotask(() => {
      document.body.click()
      document.body.dataset.tapped = 'early'
    })
  }
}

test('a tap while the page starts does not break it', async ({ openAs }) => {
  const page = await openAs('staff', { on: 'phone' })
  await page.addInitScript(tapAsReactBegins)

  await page.goto('/desk/sign-in')

  await expect(page.locator('body[data-tapped="early"]')).toBeVisible()
  await expect(page.getByRole('button', { name: /パスキー/ })).toBeEnabled()
})
