import { expect, test } from 'vitest'
import { noticeMailWords } from '#app/words/notice-mail.ts'
import sessionNoticeMail, { type SessionNoticeProps } from './session-notice.tsx'
import { readAsMail, readHtml, revealing } from './parts/read-as-mail.ts'

const props: Omit<SessionNoticeProps, 'what' | 'language'> = {
  title: '髙﨑さんのお茶会🍵 <b>',
  startAt: new Date('2027-01-13T06:00:00Z'),
  endAt: new Date('2027-01-13T07:30:00Z'),
  doorAt: new Date('2027-01-13T05:30:00Z'),
  venue: 'both',
  place: 'ゆきあかりの家',
  previous: {
    startAt: new Date('2027-01-12T06:00:00Z'),
    endAt: new Date('2027-01-12T07:30:00Z'),
  },
  previousVenue: { venue: 'on_site', place: '市民会館' },
  reason: '大雪のため',
  offerEndsAt: new Date('2027-01-11T00:00:00Z'),
  observers: [{ name: '佐藤さん', affiliation: '市役所 福祉課' }],
  url: 'https://hub.example/sessions/018f0000-0000-7000-8000-000000000001',
  officeName: 'ゆきあかり事務局',
  phone: '011-000-0000',
}
const kinds = Object.keys(noticeMailWords.leads) as SessionNoticeProps['what'][]
const languages = ['ja', 'easy', 'en'] as const
const all = kinds.flatMap((what) => languages.map((language) => [what, language] as const))

test.for(all)(
  '%s in %s says the same in text and HTML, and little in its subject',
  async ([what, language]) => {
    const content = await sessionNoticeMail({ ...props, what, language })
    const seen = await readHtml(content)
    for (const line of content.text.split(/\n+/).filter(Boolean)) expect(seen).toContain(line)
    expect(content.subject).toMatch(/13/)
    expect(content.subject).not.toMatch(revealing)
    expect(content.subject).not.toContain('お茶会')
    expect(content.html).not.toContain('<b>')
  },
)

test('a reminder says the hours of Japan, leads to the page where one answers, and can be stopped', async () => {
  const unsubscribeUrl = 'https://hub.example/unsubscribe/token'
  const content = await sessionNoticeMail({
    ...props,
    what: 'reminder',
    language: 'ja',
    unsubscribeUrl,
  })
  const { text } = await readAsMail(content)
  expect(text).toContain('1月13日（水） 15:00〜16:30')
  expect(text).toContain('14:30 から入れます')
  expect(text).toContain(`行く・行かないを答える\n${props.url}\n`)
  expect(text).toContain(unsubscribeUrl)
  expect(content.unsubscribeUrl).toBe(unsubscribeUrl)
})

test('a move says where it was, where it is, and why; a cancellation leads nowhere', async () => {
  const moved = await sessionNoticeMail({ ...props, what: 'moved', language: 'ja' })
  expect(moved.text).toContain('前の予定：1月12日（火） 15:00〜16:30')
  expect(moved.text).toContain('大雪のため')
  const cancelled = await sessionNoticeMail({ ...props, what: 'cancelled', language: 'en' })
  expect(cancelled.text).toContain('大雪のため')
  expect(cancelled.text).not.toContain(props.url)
  expect(cancelled.text).not.toContain('Before:')
})

test('an offer says until when, by the clock of Japan', async () => {
  const { text } = await sessionNoticeMail({ ...props, what: 'offered', language: 'ja' })
  expect(text).toContain('1月11日（月） 09:00まで')
})

test('an observer is named with where they come from, and whoever minds may step back', async () => {
  const { text } = await sessionNoticeMail({ ...props, what: 'observers', language: 'ja' })
  expect(text).toContain('見学者：佐藤さん（市役所 福祉課）')
  expect(text).toContain('今回はやめても大丈夫です')
  expect(text).toContain(`見る・今回はやめておく\n${props.url}\n`)
})
