import { agencies } from './people.ts'

/** The agency's own number for a participant. */
export const caseNumber = (key: string, number: number): string =>
  `${agencies.find((agency) => agency.key === key)?.casePrefix ?? ''}${1207 + number * 13}`
