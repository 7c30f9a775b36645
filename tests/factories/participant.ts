import { database } from '#app/platform/database.server.ts'
import type { GuestLanguage, SeatForm } from '#app/generated/prisma/enums.ts'
import { nextNumber } from './next-number.ts'

/** Somebody welcome, with a nickname and nothing else: no address, no identity, no referral. */
export async function createParticipant({
  nickname = `すずめ${nextNumber()}`,
  form = 'listen',
  language = 'ja',
  isWelcome = true,
  now = new Date(),
}: {
  nickname?: string
  form?: SeatForm
  language?: GuestLanguage
  /** Otherwise a coordinator looks at their first application. */
  isWelcome?: boolean
  now?: Date
} = {}) {
  const welcomedAt = isWelcome ? now : null
  return database().participant.create({
    data: { nickname, form, language, welcomedAt, createdAt: now },
  })
}
