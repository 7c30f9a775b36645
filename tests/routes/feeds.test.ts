import { expect, test } from 'vitest'
import { loader } from '#app/routes/machine/public-feed.ts'
import { createSession } from '#tests/factories/session.ts'

const ask = (headers: Record<string, string> = {}, search = '') =>
  loader({
    request: new Request(`https://hub.example/programmes.ics${search}`, { headers }),
    params: {},
    context: {},
  } as Parameters<typeof loader>[0])

test('a program that asks every minute is told “as before”, until something changes', async () => {
  await createSession()
  const first = await ask()
  expect(first.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
  const tag = first.headers.get('ETag') ?? ''
  for (const known of [tag, tag.replace('W/', ''), `"other", ${tag}`]) {
    const again = await ask({ 'If-None-Match': known })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  }
  await createSession()
  expect((await ask({ 'If-None-Match': tag })).status).toBe(200)
})

test('the public feed speaks the language that is asked for, and Japanese otherwise', async () => {
  const nameIn = async (search: string) =>
    (await (await ask({}, search)).text()).match(/NAME:(.*)/)?.[1]
  expect(await nameIn('?language=en')).toBe('Open programmes')
  expect(await nameIn('?language=xx')).toBe('みんなの予定')
})
