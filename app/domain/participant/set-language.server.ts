import type { GuestLanguage } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** The language in which the person is written to. */
export async function setLanguage({
  actor,
  language,
}: {
  actor: ParticipantActor
  language: GuestLanguage
}) {
  await database().participant.update({ where: { id: actor.id }, data: { language } })
}
