import { expect, test } from 'vitest'
import { canAskForParcel, parcelDue } from './parcel-due.ts'

const session = {
  startAt: new Date('2027-01-13T15:30:00Z'), // 14 January, half past midnight in Japan
  zone: 'Asia/Tokyo',
  mayNeed: true,
  leadDays: 10,
}

test('what must leave ten days ahead is due on that day of the wall calendar', () => {
  expect(parcelDue(session, 10)).toBe('2027-01-04')
})

test('it can be asked for up to the day before', () => {
  expect(canAskForParcel(session, new Date('2027-01-03T14:59:59Z'))).toBe(true)
  expect(canAskForParcel(session, new Date('2027-01-03T15:00:00Z'))).toBe('parcel_too_late')
})

test.each([{ leadDays: null }, { mayNeed: false }])('%o: nothing is sent', (change) => {
  const early = new Date('2026-12-01T00:00:00Z')
  expect(canAskForParcel({ ...session, ...change }, early)).toBe('parcel_not_sent')
})
