import type { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKey } from './programmes.ts'

/** A session of the demo, before it is written. */
export interface PlannedSession extends Prisma.SessionCreateManyInput {
  id: string
  key: ProgrammeKey
  doorAt: Date
  startAt: Date
  endAt: Date
  closeAt: Date
}
