import type { Prisma } from '#app/generated/prisma/client.ts'

/** Sessions that somebody has confirmed: the others are proposals of a rule, which only the desk's year shows. */
export const confirmed = { confirmedAt: { not: null } } satisfies Prisma.SessionWhereInput
