import { expect, test } from 'vitest'
import { areDemoDoorsOpen, findRefusal, isPlayground, type Place } from './demo-doors.ts'

const home: Place = { nodeEnv: 'demo', host: '127.0.0.1', publicUrl: undefined, noDemo: false }

test.each<[Partial<Place>, { doors: boolean; mailbox: boolean }]>([
  [{}, { doors: true, mailbox: true }],
  [{ nodeEnv: undefined }, { doors: true, mailbox: true }],
  [{ nodeEnv: 'test' }, { doors: true, mailbox: true }],
  [{ host: 'localhost' }, { doors: true, mailbox: true }],
  [{ host: '127.3.2.1' }, { doors: true, mailbox: true }],
  [{ host: '::1' }, { doors: true, mailbox: true }],
  [{ publicUrl: '' }, { doors: true, mailbox: true }],
  [{ noDemo: true }, { doors: false, mailbox: true }],
  [{ nodeEnv: 'production' }, { doors: false, mailbox: false }],
  [{ host: '0.0.0.0' }, { doors: false, mailbox: false }],
  [{ host: '::' }, { doors: false, mailbox: false }],
  [{ host: '192.168.1.4' }, { doors: false, mailbox: false }],
  [{ host: '127.0.0.1.example.com' }, { doors: false, mailbox: false }],
  [{ host: '' }, { doors: false, mailbox: false }],
  [{ publicUrl: 'http://localhost:3000' }, { doors: false, mailbox: false }],
])('%o', (difference, { doors, mailbox }) => {
  const place = { ...home, ...difference }
  expect(areDemoDoorsOpen(place)).toBe(doors)
  expect(isPlayground(place)).toBe(mailbox)
})

const nothing = { demo: false, fresh: false, mailbox: false, givenDatabase: false }
const open = {
  ...home,
  nodeEnv: 'production',
  host: '0.0.0.0',
  publicUrl: 'https://hub.example',
  trustedProxies: '1',
}

test.each([
  [
    { ...nothing, demo: true },
    /Demo data stays on this machine \(production, HOST=0\.0\.0\.0, PUBLIC_URL\)/,
  ],
  [{ ...nothing, fresh: true }, /--fresh would empty a hub/],
  [{ ...nothing, mailbox: true }, /set SMTP_URL/],
])('beyond this machine, asked for %o, the start is refused', (asks, sentence) => {
  expect(findRefusal(open, asks)).toMatch(sentence)
  expect(findRefusal(home, asks)).toBeNull()
})

test('a database that was given is never emptied', () => {
  const given = { ...nothing, givenDatabase: true }
  expect(findRefusal(home, { ...given, fresh: true })).toMatch(/never the one that DATABASE_URL/)
  expect(findRefusal(home, given)).toBeNull()
})

test('beyond this machine it starts with what it needs, and not without an address for links', () => {
  expect(findRefusal(open, nothing)).toBeNull()
  expect(findRefusal({ ...open, publicUrl: undefined }, nothing)).toMatch(/set PUBLIC_URL/)
  expect(findRefusal({ ...open, trustedProxies: undefined }, nothing)).toMatch(/set TRUST_PROXY/)
  expect(findRefusal({ ...open, trustedProxies: '0' }, nothing)).toBeNull()
})
