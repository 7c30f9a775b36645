import { describe, expect, test } from 'vitest'
import { readAsMail, readHtml, revealing } from './parts/read-as-mail.ts'
import staffWelcomeMail from './staff-welcome.tsx'
import workerWelcomeMail from './worker-welcome.tsx'

describe.each([
  { mail: staffWelcomeMail, signInUrl: 'https://hub.example/desk/sign-in' },
  { mail: workerWelcomeMail, signInUrl: 'https://hub.example/agency/sign-in' },
])('the welcome to $signInUrl', ({ mail, signInUrl }) => {
  const props = { signInUrl, officeName: 'ゆきあかり事務局', phone: '011-000-0000' }

  test.for(['ja', 'en'] as const)(
    'leads to the page and lets nobody in by itself (%s)',
    async (language) => {
      const content = await mail({ ...props, language })
      const { subject, text, html } = await readAsMail(content)
      expect(text).toContain(`\n${signInUrl}\n`)
      expect([...String(html).matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
        signInUrl,
      ])
      expect(subject).not.toMatch(revealing)
      expect(await readHtml(content)).toContain(props.officeName)
    },
  )

  test('names the office alone where it has no phone', async () => {
    const { text } = await mail({ ...props, phone: null, language: 'ja' })
    expect(text).toContain(props.officeName)
    expect(text).not.toContain('電話')
  })
})
