import type { Prisma } from '#app/generated/prisma/client.ts'
import { confirmed } from '../session/confirmed.ts'
import { hasPlace } from '../session/seats-taken.ts'

/** People who have a place and come by screen: materials may be wanted by each of them. */
export const reachedByPost = {
  ...hasPlace,
  form: { not: 'on_site' },
} satisfies Prisma.RegistrationWhereInput

/** Sessions that people come to by screen and that take place. */
export const heldByScreen = {
  ...confirmed,
  cancellation: null,
  venue: { not: 'on_site' },
} satisfies Prisma.SessionWhereInput
