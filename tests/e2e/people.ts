import type { Page } from '@playwright/test'
import type { ParsedMail } from 'mailparser'
import type { Hub } from '../setup/hub.ts'
import { expect } from '../setup/browser.ts'

/** Signs a staff member or agency worker in with the number that is mailed to them. */
export async function signInByMail(
  page: Page,
  hub: Hub,
  { door, address, wanted }: { door: 'desk' | 'agency'; address: string; wanted?: string },
) {
  const before = hub.smtp.received.length
  await page.goto(wanted ?? `/${door}/sign-in`)
  await page.getByLabel('メールアドレス').fill(address)
  await page.getByRole('button', { name: '番号を送る' }).click()
  await page.waitForURL(`**/${door}/sign-in/code`)
  const { mail } = await hub.smtp.waitFor(
    (received) => hub.smtp.received.indexOf(received) >= before && received.to.includes(address),
  )
  const code = /\b\d{6}\b/.exec(mail.text ?? '')?.[0] ?? ''
  await page.getByLabel(/6桁の番号/).fill(code)
  await page.getByRole('button', { name: '入る' }).click()
  await page.waitForURL(wanted ?? `**/${door}`)
}

/** A field by its whole label, with or without the mark that it must be filled. */
export const field = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label.replace(/[()]/g, '\\$&')}\\s*(必須|任意)?$`))

/** Fills fields by their labels. */
export async function fill(page: Page, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) await field(page, label).fill(value)
}

/** Presses a button and waits for the sentence that says what happened. */
export async function press(page: Page, name: string | RegExp, said?: string | RegExp) {
  await page.getByRole('button', { name }).click()
  if (said) await expect(page.getByText(said).first()).toBeVisible()
}

/** Takes a printed slip's code: nickname, seat, consent, and a place in the first session. */
export async function comeInWithCode(
  page: Page,
  {
    code,
    nickname,
    seat,
    agree,
  }: { code: string; nickname: string; seat: string; agree: string[] },
) {
  await page.goto('/enter')
  await page.getByLabel('コード').fill(code)
  await press(page, '入る', 'あなたの入室キーです')
  const key = await codeOnPage(page)
  await page.getByRole('link', { name: 'しまいました。つぎへ' }).click()
  await page.getByLabel('よび名').fill(nickname)
  await page.getByRole('radio', { name: seat }).check()
  await press(page, 'この席にする', '席を決めました')
  for (const item of agree) await page.getByRole('checkbox', { name: item }).check()
  await press(page, 'これでいい', '約束をしまいました')
  return { key }
}

/** Steps in through a door of the demo: a page with one button. */
export async function stepIn(page: Page, hub: Hub, who: RegExp) {
  await page.goto(hub.link(who))
  await press(page, '入る')
  await page.waitForURL((url) => !/enter|link/.test(url.pathname))
}

/** The two facilitators of the gathering that the demo leaves open step in. */
export async function stepInAsFacilitators(pages: [Page, Page], hub: Hub) {
  const names = [...hub.log().matchAll(/facilitator (\S+ \S+)/g)].map(([, name]) => name ?? '')
  for (const [index, page] of pages.entries()) {
    await stepIn(page, hub, new RegExp(`facilitator ${names[index]}`))
  }
}

/** A worker of an agency makes a slip. @returns the code on it */
export async function inviteOnSlip(worker: Page, caseNumber: string) {
  await worker.goto('/agency/invitations/new')
  await fill(worker, { ケース番号: caseNumber })
  await press(worker, '招待を作る', `ケース番号 ${caseNumber} の招待`)
  return await codeOnPage(worker)
}

/** A coordinator invites somebody with a role, on the page of a session's guests. */
export async function inviteGuest(desk: Page, role: string, fields: Record<string, string>) {
  await desk.getByRole('radio', { name: role }).check()
  await fill(desk, fields)
  await press(desk, '招く', 'のゲストキー')
}

/** The code of a slip or key that is shown on the page. */
export const codeOnPage = async (page: Page) =>
  (await page.locator('code').first().innerText()).replace(/\s/g, '')

/** The code in a mail. */
export const codeIn = ({ text = '' }: ParsedMail) =>
  /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}/.exec(text)?.[0] ?? ''
