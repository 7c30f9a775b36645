import type { Programme } from '#app/generated/prisma/client.ts'

/** What a coordinator says of a programme: the columns that its form fills in and changes. */
export type ProgrammeColumns = Omit<
  Programme,
  'id' | 'kind' | 'createdAt' | 'retiredAt' | 'materialsLead' | 'senderId'
>
