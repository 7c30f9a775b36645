import { database } from '#app/platform/database.server.ts'
import type { GuestLanguage, SeatForm } from '#app/generated/prisma/enums.ts'
import { nextNumber } from './next-number.ts'

/** Somebody with a nickname and nothing else: no address, no identity, no referral. */
export async function createParticipant({
  nickname = `すずめ${nextNumber()}`,
  form = 'listen',
  language = 'ja',
  now = new Date(),
}: {
  nickname?: string
  form?: SeatForm
  language?: GuestLanguage
  now?: Date
} = {}) {
  return database().participant.create({ data: { nickname, form, language, createdAt: now } })
}
