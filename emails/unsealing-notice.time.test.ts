import { expect, test } from 'vitest'
import { readAsMail, readHtml, revealing } from './parts/read-as-mail.ts'
import unsealingNoticeMail from './unsealing-notice.tsx'

const props = {
  reason: 'delivery_failed',
  staffName: '三浦 <てつ>',
  at: new Date('2026-11-24T23:05:00Z'),
  url: 'https://hub.example/desk/trail',
  language: 'ja',
} as const

test('tells who, when in Japan, and why', async () => {
  const content = await unsealingNoticeMail(props)
  const { subject, text } = await readAsMail(content)
  expect(text).toContain('三浦 <てつ>')
  expect(text).toContain('11月25日（水） 08:05')
  expect(text).toContain('メールが届かなかった')
  expect(text).toContain(`\n${props.url}\n`)
  expect(subject).not.toMatch(revealing)
  expect(subject).not.toContain('三浦')
  expect(await readHtml(content)).toContain('三浦 <てつ>')
})

test('says it in English too', async () => {
  const { text } = await unsealingNoticeMail({ ...props, language: 'en' })
  expect(text).toContain('Mail could not be delivered')
  expect(text).toContain('Wed 25 November, 08:05')
})
