import fs from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readers } from '#tests/setup/calendars.ts'
import type { CalendarEvent } from './calendar-event.ts'
import { writeEntry } from './write-entry.ts'

const organizer = { name: '縁側', address: 'engawa@hub.example' }
const attendee = 'a..b.@docomo.ne.jp'
const created: CalendarEvent = {
  uid: '01940000-0000-7000-8000-000000000001',
  sequence: 0,
  title: '予定',
  startAt: new Date('2027-01-13T06:00:00Z'),
  endAt: new Date('2027-01-13T07:30:00Z'),
  isCancelled: false,
  changedAt: new Date('2027-01-04T01:00:00Z'),
  url: 'https://hub.example/',
}
const moved: CalendarEvent = {
  ...created,
  sequence: 1,
  startAt: new Date('2027-01-14T06:00:00Z'),
  endAt: new Date('2027-01-14T07:30:00Z'),
  changedAt: new Date('2027-01-08T01:00:00Z'),
}
const cancelled: CalendarEvent = {
  ...moved,
  sequence: 2,
  isCancelled: true,
  changedAt: new Date('2027-01-12T01:00:00Z'),
}
const write = (event: CalendarEvent) => writeEntry({ event, attendee, organizer })

test.each([
  ['create', created, 'REQUEST'],
  ['move', moved, 'REQUEST'],
  ['cancel', cancelled, 'CANCEL'],
] as const)('%s, byte for byte', (name, event, method) => {
  const golden = fs.readFileSync(`tests/fixtures/calendar/${name}.ics`, 'utf8')
  const entry = write(event)
  expect(entry.method).toBe(method)
  expect(entry.content).toBe(golden)
})

test.each(readers)('%s reads back what was meant, and one person', (_name, read) => {
  const [event, ...others] = read(write(moved).content)
  expect(others).toEqual([])
  expect(event).toEqual({
    method: 'REQUEST',
    uid: moved.uid,
    sequence: 1,
    title: '予定',
    start: '2027-01-14T06:00:00.000Z',
    end: '2027-01-14T07:30:00.000Z',
    status: 'CONFIRMED',
    attendees: [attendee],
  })
})

const titles = fc.oneof(
  fc.constantFrom(
    '髙﨑さんと葛󠄀の会',
    '予定；昼,夜\\',
    '🍵'.repeat(60),
    'あ'.repeat(200),
    'A;B,C\\n',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
)
/** As a title is kept. */
const printable = (title: string) => title.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '').trim()

test('any title is folded at 75 octets, cuts no character, and is read back by both', () => {
  fc.assert(
    fc.property(titles, (typed) => {
      const title = printable(typed) || '予定'
      const { content } = write({ ...created, title })
      for (const line of content.split('\r\n'))
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      expect(content).not.toContain('\uFFFD')
      for (const [name, read] of readers) {
        // node-ical takes an escaped backslash before an n for a line break.
        if (name === 'node-ical' && title.includes('\\')) continue
        expect(read(content)[0]?.title.trim()).toBe(title)
      }
    }),
    { numRuns: 200 },
  )
})

test.each(readers)('%s reads a title that has line separators as one line', (_name, read) => {
  const title = 'お茶の会\u2028と\u2029\u0085手仕事'
  expect(read(write({ ...created, title }).content)[0]?.title).toBe('お茶の会 と 手仕事')
})

test('any instant stays that instant, whatever the zone of the server', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2056-01-01'), noInvalidDate: true }),
      (at) => {
        const startAt = new Date(Math.floor(at.getTime() / 60_000) * 60_000)
        const endAt = new Date(startAt.getTime() + 90 * 60_000)
        const { content } = write({ ...created, startAt, endAt })
        for (const [, read] of readers) {
          expect(read(content)[0]?.start).toBe(startAt.toISOString())
          expect(read(content)[0]?.end).toBe(endAt.toISOString())
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('nothing in it opens a room or names anybody else', () => {
  const { content } = write(created)
  expect(content.match(/mailto:/gi)).toHaveLength(2)
  expect(content).not.toMatch(/LOCATION|DESCRIPTION|enter#|room/)
  expect(content).toContain('CLASS:PRIVATE')
  expect(content).toContain('RSVP=FALSE')
})
