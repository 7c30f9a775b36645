import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import feedbackMail from './feedback.ts'
import { readAsMail, revealing } from './parts/read-as-mail.ts'

const block = [
  'ケース番号　Y8-1207',
  '受付番号　7H2M-4QXD',
  '令和8年11月25日（水）の「オンライン茶話会」に参加しました。',
  '本人から　「<笑> & 「ひさしぶり」に話しました。' + 'とても、'.repeat(60) + '」',
  '',
  'この記録には、本人が同意した項目だけを載せています。',
].join('\n')
const props = {
  block,
  reference: '7H2M-4QXD',
  recordUrl: 'https://hub.example/agency/records/7H2M-4QXD',
  officeName: 'ゆきあかり事務局',
  phone: '011-000-0000',
}

test('is plain text alone, without HTML and attachment', async () => {
  const { html, attachments, text } = await readAsMail(feedbackMail(props))
  expect(html).toBe(false)
  expect(attachments).toEqual([])
  expect(text).toContain('電話 011-000-0000')
})

test('carries the agreed text letter by letter through encoding and back', async () => {
  const { text = '' } = await readAsMail(feedbackMail(props))
  const [, between = ''] = /－{20}\n([\s\S]*?)\n－{20}/.exec(text) ?? []
  const hash = (words: string) => createHash('sha256').update(words).digest('hex')
  expect(hash(between)).toBe(hash(block))
})

test('is complete without its only link', () => {
  const { text } = feedbackMail(props)
  expect(text.match(/https?:\/\/\S+/g)).toEqual([props.recordUrl])
  expect(text.replace(props.recordUrl, '')).toContain(block)
})

test('quotes the reference in the subject, and nothing else', () => {
  const { subject } = feedbackMail(props)
  expect(subject).toBe('【参加記録】新しい記録があります（受付番号 7H2M-4QXD）')
  expect(subject).not.toMatch(revealing)
})

test('asks for no call where there is no phone', () => {
  const { text } = feedbackMail({ ...props, phone: null })
  expect(text).not.toContain('電話')
  expect(text).toContain('受付番号をお伝えください')
})
