import { database } from '#app/platform/database.server.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'

/** A tea gathering for twelve that needs two members of staff. */
export async function createProgramme({
  kind = 'tea_gathering',
  capacity = 12,
  minimumStaff = 2,
  allowsDropIn = false,
  asksGuardian = false,
  now = new Date(),
}: {
  kind?: ProgrammeKind
  capacity?: number
  minimumStaff?: number
  allowsDropIn?: boolean
  asksGuardian?: boolean
  now?: Date
} = {}) {
  return database().programme.create({
    data: {
      kind,
      capacity,
      minimumStaff,
      allowsDropIn,
      asksGuardian,
      titleJa: 'えんがわ茶話会',
      titleEasy: 'おちゃの 会',
      titleEn: 'Tea on the veranda',
      descriptionJa: 'お茶を飲みながら、聞くだけでも参加できます。',
      descriptionEasy: 'おちゃを のみながら 話します。聞くだけでも いいです。',
      descriptionEn: 'Have some tea. You can just listen.',
      agencyTitle: 'オンライン茶話会',
      createdAt: now,
    },
  })
}
