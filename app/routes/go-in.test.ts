import { expect, test } from 'vitest'
import { goIn, sendToSignIn, wantedPage } from './go-in.server.ts'

const origin = 'http://localhost:3000'
const asPage = { Accept: 'text/html,application/xhtml+xml' }

const ask = (path: string, init: RequestInit = { headers: asPage }) =>
  new Request(`${origin}${path}`, init)

const comingBack = (wanted: string) =>
  ask('/desk/sign-in/code', {
    headers: { Cookie: `engawa-wanted=${encodeURIComponent(wanted)}` },
  })

const kept = (response: Response) => response.headers.get('Set-Cookie')

test('the page that was wanted waits until its visitor has signed in', () => {
  const sent = sendToSignIn(ask('/agency/records/7H2M-4QXD?seen=1'), 'agency')
  expect(sent.headers.get('Location')).toBe('/agency/sign-in')
  const cookie = kept(sent)?.split(';')[0] ?? ''
  const request = ask('/agency/sign-in/code', { headers: { Cookie: cookie } })
  const inside = goIn(request, { door: 'agency', token: 'a' })
  expect(inside.headers.get('Location')).toBe('/agency/records/7H2M-4QXD?seen=1')
  expect(inside.headers.getSetCookie()).toContainEqual(
    expect.stringMatching(/^engawa-wanted=;.*Max-Age=0/),
  )
})

test('what a form sends or a script asks for is no page to come back to', () => {
  const form = ask('/desk/staff/1/end', { method: 'POST', headers: asPage })
  const stream = ask('/desk/room/1/events', { headers: { Accept: 'text/event-stream' } })
  for (const request of [form, stream]) expect(kept(sendToSignIn(request, 'desk'))).toBeNull()
})

test.each([
  ['nothing', '', '/desk'],
  ['another door', '/agency/records/7H2M-4QXD', '/desk'],
  ['a participant’s page', '/feedback/1', '/desk'],
  ['a name that only begins like the door', '/desktop', '/desk'],
  ['another site', '//evil.example/desk', '/desk'],
  ['another site by a backslash', '/\\evil.example/desk', '/desk'],
  ['a whole address', 'https://evil.example/desk', '/desk'],
  ['a page of the desk', '/desk/sessions/1', '/desk/sessions/1'],
])('for the desk, a cookie with %s leads to the right page', (_name, wanted, to) => {
  expect(wantedPage(comingBack(wanted), 'desk')).toBe(to)
})

test('a participant comes back to their own pages, and never to another door', () => {
  expect(wantedPage(comingBack('/consents'), 'participant')).toBe('/consents')
  for (const wanted of ['/desk/today', '//evil.example', '//evil', '/\\evil'])
    expect(wantedPage(comingBack(wanted), 'participant')).toBe('/')
})

test('where the device is shared the sign-in ends with the browser', () => {
  const cookieOf = (isShared: boolean) =>
    goIn(ask('/enter'), { door: 'participant', token: 'a', isShared }).headers.getSetCookie()
  expect(cookieOf(true).find((c) => c.startsWith('engawa-participant='))).not.toContain('Max-Age')
  expect(cookieOf(false).find((c) => c.startsWith('engawa-participant='))).toContain('Max-Age')
})
