import { expect, test } from 'vitest'
import { readers } from '#tests/setup/calendars.ts'
import { writeFeed } from './write-feed.ts'

const event = {
  sequence: 0,
  title: 'お茶の会',
  startAt: new Date('2027-03-14T06:00:00Z'),
  endAt: new Date('2027-03-14T07:30:00Z'),
  changedAt: new Date('2027-01-04T01:00:00Z'),
  url: 'https://hub.example/',
}

test.each(readers)('%s finds every appointment and no person in a feed', (_name, read) => {
  const document = writeFeed({
    name: '予定',
    isPrivate: true,
    events: [
      { ...event, uid: 'a', isCancelled: false },
      { ...event, uid: 'b', isCancelled: true, sequence: 2 },
    ],
  })
  expect(document.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(document).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/)
  expect(read(document)).toMatchObject([
    { uid: 'a', status: 'CONFIRMED', start: '2027-03-14T06:00:00.000Z', attendees: [] },
    { uid: 'b', status: 'CANCELLED', sequence: 2, title: 'お茶の会' },
  ])
})

test('an empty feed is a calendar too', () => {
  const document = writeFeed({ name: '予定', isPrivate: true, events: [] })
  for (const [, read] of readers) expect(read(document)).toEqual([])
})
