import { expect, test } from 'vitest'
import mailboxCodeMail from './mailbox-code.tsx'
import { readAsMail, readHtml, revealing } from './parts/read-as-mail.ts'

const props = {
  code: '7H2M4QXD9RT',
  agencyName: '生活サポートセンター ゆきのした',
  confirmUrl: 'https://hub.example/agency/mailbox',
  officeName: 'ゆきあかり事務局',
  phone: '011-000-0000',
  language: 'ja',
} as const

test('carries the code in groups, the page to type it on, and whom to ask', async () => {
  const { subject, text } = await readAsMail(await mailboxCodeMail(props))
  expect(text).toMatch(/^7H2M-4QXD-9RT$/m)
  expect(text).toMatch(/^https:\/\/hub\.example\/agency\/mailbox$/m)
  expect(text).toContain(props.agencyName)
  expect(text).toContain('電話 011-000-0000')
  expect(subject).not.toContain(props.agencyName)
  expect(subject).not.toMatch(revealing)
})

test('links to the page without the code: opening it does nothing', async () => {
  const { html } = await mailboxCodeMail(props)
  const links = [...(html ?? '').matchAll(/href="([^"]*)"/g)].map((match) => match[1])
  expect(links).toEqual([props.confirmUrl])
})

test('shows odd names as they are', async () => {
  const agencyName = '<b>A&B</b> "ひだまり" 相談室'
  const content = await mailboxCodeMail({ ...props, agencyName, officeName: "O'Neill & 仲間" })
  expect(content.html).not.toContain('<b>A')
  const seen = await readHtml(content)
  expect(seen).toContain(agencyName)
  expect(seen).toContain("O'Neill & 仲間")
  expect(content.text).toContain(agencyName)
})

test('speaks of no phone where there is none', async () => {
  const { text, html } = await mailboxCodeMail({ ...props, phone: null })
  expect(text).not.toContain('電話')
  expect(html).not.toContain('電話')
  expect(text).toContain(props.officeName)
})
