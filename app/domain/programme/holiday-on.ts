import holidayJp from '@holiday-jp/holiday_jp'

interface Holiday {
  name: string
  name_en: string
}

/** Asked by text: the package's own question reads the date in the process's zone. */
const holidays: Readonly<Record<string, Holiday | undefined>> = holidayJp.holidays

/** The public holiday (国民の祝日に関する法律) on a date, YYYY-MM-DD, or null. */
export function holidayOn(date: string): { ja: string; en: string } | null {
  const holiday = holidays[date]
  return holiday ? { ja: holiday.name, en: holiday.name_en } : null
}

/** The last day for which the holidays are known, YYYY-MM-DD: the end of the last year in the data. */
export const holidaysKnownTo = `${Object.keys(holidays).toSorted().at(-1)?.slice(0, 4)}-12-31`
