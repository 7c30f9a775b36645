import { demoId } from './demo-id.ts'

/** The ids of the demo's people and programmes, by their keys. */
export const staffId = (key: string): string => demoId(`staff ${key}`)
export const agencyId = (key: string): string => demoId(`agency ${key}`)
export const workerId = (agencyKey: string, number: number): string =>
  demoId(`worker ${agencyKey} ${number}`)
export const participantId = (number: number): string => demoId(`participant ${number}`)
export const programmeId = (key: string): string => demoId(`programme ${key}`)
