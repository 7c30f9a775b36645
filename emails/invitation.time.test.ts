import { expect, test } from 'vitest'
import invitationMail from './invitation.tsx'
import { readAsMail, readHtml, revealing } from './parts/read-as-mail.ts'

const props = {
  url: 'https://hub.example/enter#2xSecret_-9aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456',
  code: '7H2M-4QXD-9RT',
  expiresAt: new Date('2026-12-09T15:30:00Z'),
  officeName: 'ゆきあかり事務局',
  phone: '011-000-0000',
}

test('carries the link, the code, the page to type it on, and the hour in Japan', async () => {
  const { text } = await readAsMail(await invitationMail({ ...props, language: 'ja' }))
  expect(text).toContain(`\n${props.url}\n`)
  expect(text).toMatch(/^7H2M-4QXD-9RT$/m)
  expect(text).toMatch(/^https:\/\/hub\.example\/enter$/m)
  expect(text).toContain('12月10日（木） 00:30')
  expect(text).toContain('一度だけ')
})

test.for(['ja', 'easy', 'en'] as const)('says the same in text and HTML (%s)', async (language) => {
  const content = await invitationMail({ ...props, language })
  const seen = await readHtml(content)
  for (const line of content.text.split(/\n+/).filter(Boolean)) expect(seen).toContain(line)
  expect(content.subject).not.toMatch(revealing)
  expect(content.subject).not.toContain(props.code)
})

test('says in English when it ends', async () => {
  const { text } = await invitationMail({ ...props, language: 'en' })
  expect(text).toContain('Thu 10 December, 00:30')
})

test('does not ask for a call where there is no phone', async () => {
  for (const language of ['ja', 'easy', 'en'] as const) {
    const { text, html } = await invitationMail({ ...props, phone: null, language })
    expect(`${text}${html}`).not.toMatch(/電話|phone|call us/i)
  }
})
