/** A month, as it stands in an address: 2027-01. */
const pattern = /^(2\d{3})-(0[1-9]|1[0-2])$/

/** The month that an address asks for, or the one of a day where it asks for none. */
export const monthAsked = (asked: string | null, today: string): string =>
  asked && pattern.test(asked) ? asked : today.slice(0, 7)

/** The month so many months later: 2026-12 and 1 → 2027-01. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = year * 12 + number - 1 + months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** The weeks of a month, from Sunday on; null where a weekday belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const first = new Date(Date.UTC(year, number - 1, 1)).getUTCDay()
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const cells = [
    ...Array.from({ length: first }, () => null),
    ...Array.from({ length: days }, (_none, day) => `${month}-${String(day + 1).padStart(2, '0')}`),
  ]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_none, week) =>
    Array.from({ length: 7 }, (_day, weekday) => cells[week * 7 + weekday] ?? null),
  )
}
