import type { Prisma } from '#app/generated/prisma/client.ts'

/** No session is longer, from the doors to the end (`sessionTimes`). */
export const longestSessionMs = 12 * 3_600_000

/**
 * Sessions that close after an instant. What closes later than that opened at most one sitting before:
 * said too, because by its doors the database finds a session without reading the years that are over.
 */
export const closingAfter = (at: Date) =>
  ({
    closeAt: { gt: at },
    doorAt: { gt: new Date(at.getTime() - longestSessionMs) },
  }) satisfies Prisma.SessionWhereInput
