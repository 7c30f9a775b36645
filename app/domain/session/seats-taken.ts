import type { Prisma } from '#app/generated/prisma/client.ts'

/** Registrations of people who have a place. */
export const hasPlace = {
  cancelledAt: null,
  confirmedAt: { not: null },
} satisfies Prisma.RegistrationWhereInput

/** Registrations that keep a seat from others: a place, or one that is offered to somebody. */
export const takesSeat = {
  cancelledAt: null,
  OR: [{ confirmedAt: { not: null } }, { offeredAt: { not: null } }],
} satisfies Prisma.RegistrationWhereInput
