import { expect, test } from 'vitest'
import { readAsMail, readHtml, revealing } from './parts/read-as-mail.ts'
import signInCodeMail from './sign-in-code.tsx'

const props = { code: '048213', minutes: 10, language: 'ja' } as const

test('carries the number, how long it lives, and no link', async () => {
  const { subject, text, html } = await readAsMail(await signInCodeMail(props))
  expect(text).toMatch(/^048213$/m)
  expect(text).toContain('10分')
  expect(html).toContain('048213')
  expect(html).not.toContain('href')
  expect(subject).not.toContain('048213')
  expect(subject).not.toMatch(revealing)
})

test.for(['ja', 'easy', 'en'] as const)('says the same in text and HTML (%s)', async (language) => {
  const content = await signInCodeMail({ ...props, language })
  const seen = await readHtml(content)
  for (const sentence of content.text.split(/\n+/).filter(Boolean)) expect(seen).toContain(sentence)
  expect(content.html).toContain(`lang="${language === 'en' ? 'en' : 'ja'}"`)
})
