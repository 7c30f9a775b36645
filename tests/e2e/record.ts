import type { Page } from '@playwright/test'
import { expect } from '../setup/browser.ts'
import type { Hub } from '../setup/hub.ts'
import type { ReceivedMail } from '../setup/smtp.ts'
import { press } from './people.ts'

/** Waits until a participant is asked to look at a text, and opens it. */
export async function openOwnRecord(page: Page) {
  await expect(async () => {
    await page.goto('/')
    await expect(page.getByText('見てほしい文があります')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await page.getByRole('link', { name: '文を見る' }).click()
}

/** On the page of the text: adds a sentence of one's own. */
export async function addSentence(page: Page, sentence: string) {
  await page.getByRole('link', { name: 'ことばを足す・直す' }).click()
  await page.getByLabel('あなたのことば').fill(sentence)
  await press(page, '文を作りなおす', `「${sentence}」`)
}

export const agree = (page: Page) => press(page, 'この文でいい', 'わかりました')

/** A coordinator opens the newest record of somebody, by nickname. */
export async function findRecord(page: Page, nickname: string) {
  await page.goto('/desk/feedbacks')
  const row = page
    .getByRole('row')
    .filter({ hasText: nickname })
    .filter({ hasText: '送り出せます' })
  await row.getByRole('link').first().click()
}

export const release = (page: Page) => press(page, '送り出す')

/** The records that have reached an agency's mailbox, for a case number of theirs. */
export const recordsAt = (hub: Hub, caseNumber: string): ReceivedMail[] =>
  hub.smtp.received.filter((received) => isRecordOf(received, caseNumber))

/** Waits for such a record. */
export const waitForRecord = (hub: Hub, caseNumber: string): Promise<ReceivedMail> =>
  hub.smtp.waitFor((received) => isRecordOf(received, caseNumber), { timeoutMs: 30_000 })

const isRecordOf = ({ mail }: ReceivedMail, caseNumber: string) =>
  /参加記録/.test(mail.subject ?? '') && (mail.text ?? '').includes(`ケース番号　${caseNumber}`)
