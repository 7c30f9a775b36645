import { Prisma } from '#app/generated/prisma/client.ts'
import { kindsOfOthers } from './for-participants.ts'

/** `isForParticipants` in SQL: the kinds stand in the text, so that a kept plan knows how few they are. */
export const forParticipantsInSql = Prisma.sql`programme.kind NOT IN (${Prisma.join(
  kindsOfOthers.map((kind) => Prisma.raw(`'${kind}'`)),
)})`
