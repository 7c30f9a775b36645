import type { Programme } from '#app/generated/prisma/client.ts'

/** What a coordinator says of a programme: the columns that can be filled in and changed. */
export type ProgrammeColumns = Omit<Programme, 'id' | 'kind' | 'createdAt' | 'retiredAt'>
