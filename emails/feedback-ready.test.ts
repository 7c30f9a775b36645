import { expect, test } from 'vitest'
import feedbackReadyMail from './feedback-ready.tsx'
import { readAsMail, readHtml, revealing } from './parts/read-as-mail.ts'

const props = {
  url: 'https://hub.example/feedbacks/018f0000-0000-7000-8000-000000000001',
  officeName: 'ゆきあかり事務局',
  phone: '011-000-0000',
}

test.for(['ja', 'easy', 'en'] as const)(
  'leads to the page and says nothing of what is there (%s)',
  async (language) => {
    const content = await feedbackReadyMail({ ...props, language })
    const { subject, text } = await readAsMail(content)
    expect(text).toContain(`\n${props.url}\n`)
    expect(`${subject}${text}`).not.toMatch(/参加記録|茶話会|機関|agency|record/i)
    expect(subject).not.toMatch(revealing)
    const seen = await readHtml(content)
    for (const line of content.text.split(/\n+/).filter(Boolean)) expect(seen).toContain(line)
  },
)

test('names the office alone where it has no phone', async () => {
  const { text } = await feedbackReadyMail({ ...props, phone: null, language: 'ja' })
  expect(text).not.toContain('電話')
})
