import { mkdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import calendarEntryMail from '#emails/calendar-entry.tsx'
import sessionNoticeMail, { type SessionNoticeProps } from '#emails/session-notice.tsx'
import { signId } from '#app/platform/signed-id.server.ts'
import { expect, lookAt, test } from '../../setup/browser.ts'
import { looksFolder } from '../../setup/look-at.ts'
import { query } from '../../setup/query.ts'
import { testVariables } from '../../setup/test-variables.ts'
import { press } from '../people.ts'

const props: Omit<SessionNoticeProps, 'what' | 'language'> = {
  title: 'えんがわ茶話会',
  startAt: new Date('2027-01-13T06:00:00Z'),
  endAt: new Date('2027-01-13T07:30:00Z'),
  doorAt: new Date('2027-01-13T05:30:00Z'),
  venue: 'both',
  place: 'ゆきあかりの家（江別）',
  previous: {
    startAt: new Date('2027-01-12T06:00:00Z'),
    endAt: new Date('2027-01-12T07:30:00Z'),
  },
  previousVenue: { venue: 'on_site', place: '市民会館' },
  reason: '大雪のおそれがあるため。',
  offerEndsAt: new Date('2027-01-11T00:00:00Z'),
  observers: [{ name: '佐藤さん', affiliation: '市役所 福祉課' }],
  url: 'https://engawa.example/sessions/018f0000-0000-7000-8000-000000000001',
  officeName: 'ゆきあかりネットワーク事務局',
  phone: '011-000-0000',
}

test('what people are told about their places, as wide as a mail reader', async ({ openAs }) => {
  mkdirSync(looksFolder, { recursive: true })
  const reader = await openAs('mail reader')
  for (const [what, language] of [
    ['reminder', 'ja'],
    ['reminder', 'easy'],
    ['reminder', 'en'],
    ['offered', 'ja'],
    ['confirmed', 'ja'],
    ['waitlisted', 'ja'],
    ['declined', 'ja'],
    ['moved', 'ja'],
    ['cancelled', 'ja'],
    ['venue', 'ja'],
    ['observers', 'ja'],
  ] as const) {
    const unsubscribeUrl =
      what === 'reminder' ? 'https://engawa.example/unsubscribe/018f.9x2' : undefined
    const { html = '' } = await sessionNoticeMail({ ...props, what, language, unsubscribeUrl })
    await lookAtMail(reader, `${what}-${language}`, html)
  }
  for (const isCancelled of [false, true]) {
    const settingsUrl = 'https://engawa.example/calendar'
    const entry = { ...props, title: '用事', isCancelled, settingsUrl, language: 'ja' as const }
    const { html = '' } = await calendarEntryMail(entry)
    await lookAtMail(reader, isCancelled ? 'entry-removed-ja' : 'entry-ja', html)
  }
})

async function lookAtMail(reader: Page, name: string, html: string) {
  await reader.setContent(html)
  for (const width of [360, 680]) {
    await reader.setViewportSize({ width, height: 640 })
    const widest = await reader.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(widest, `${name} at ${width} px`).toBeLessThanOrEqual(width)
    const path = `${looksFolder}/mail-${name}-${width}.jpg`
    await reader.screenshot({ path, quality: 90, fullPage: true })
  }
}

test('reminders are stopped from a mail without signing in, and one press of a mail reader is enough', async ({
  hub,
  openAs,
}) => {
  const { port: smtpPort } = hub.smtp
  const variables = testVariables({ databaseUrl: hub.databaseUrl, smtpPort, livekitPort: 1 })
  Object.assign(process.env, variables)
  const [[id]] = (await query(hub.databaseUrl, 'SELECT id FROM participant LIMIT 1')) as [[string]]
  const stopped = async () => {
    const rows = await query(
      hub.databaseUrl,
      'SELECT FROM participant WHERE id = $1 AND reminders_stopped_at IS NOT NULL',
      [id],
    )
    return rows.length === 1
  }
  const phone = await openAs('reader of a mail', { on: 'phone', script: false })
  const url = `/unsubscribe/${signId('unsubscribe', id)}`
  await phone.goto(url)
  await lookAt(phone, 'participant/unsubscribe')
  expect(await stopped()).toBe(false)
  await press(phone, 'とめる', 'とめました')
  expect(await stopped()).toBe(true)
  await query(hub.databaseUrl, 'UPDATE participant SET reminders_stopped_at = NULL')
  const oneClick = await fetch(`${hub.url}${url}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(oneClick.status).toBe(200)
  expect(await stopped()).toBe(true)
})
