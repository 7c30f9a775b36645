import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startSmtp, type Smtp } from '#tests/setup/smtp.ts'

let smtp: Smtp
beforeEach(async () => {
  smtp = await startSmtp()
})
afterEach(() => smtp.stop())

const send = () =>
  createTransport({ url: smtp.url, connectionTimeout: 500, socketTimeout: 500 }).sendMail({
    from: 'hub@engawa.example',
    to: 'a..b.@docomo.ne.jp',
    subject: 'お知らせ',
    text: '参加のお知らせです。',
  })

test('takes a message and gives it parsed', async () => {
  expect(smtp.url).toBe(process.env.SMTP_URL)
  await send()
  const { mail, to, answered } = await smtp.waitFor((each) => each.mail.subject === 'お知らせ')
  expect({ text: mail.text, to, answered }).toEqual({
    text: '参加のお知らせです。',
    to: ['"a..b."@docomo.ne.jp'],
    answered: true,
  })
})

test.each([
  [450, 'recipient'],
  [550, 'recipient'],
  [451, 'content'],
  [554, 'content'],
] as const)('refuses with %i at the %s', async (code, at) => {
  smtp.behave({ kind: 'refuse', code, at })
  await expect(send()).rejects.toMatchObject({ responseCode: code })
  expect(smtp.received).toEqual([])
})

test.each(['hang', 'drop-after-content'] as const)(
  'takes it without an answer: %s',
  async (kind) => {
    smtp.behave({ kind })
    await expect(send()).rejects.toThrow(/Timeout|closed/i)
    expect((await smtp.waitFor()).answered).toBe(false)
  },
)

test('stops, and starts again on the same port', async () => {
  await smtp.stop()
  await expect(send()).rejects.toMatchObject({ code: 'ESOCKET' })
  await smtp.start()
  await send()
  expect(smtp.received).toHaveLength(1)
})

test('says what came when the awaited message does not', async () => {
  await send()
  const wait = smtp.waitFor((each) => each.mail.subject === 'another', { timeoutMs: 50 })
  await expect(wait).rejects.toThrow('No such mail within 50 ms; there came: お知らせ')
})
