import type { WorkerActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'
import type { DeskLanguage } from '#app/words/language.ts'

/** Chooses the language of the worker's own mail. */
export async function setOwnLanguage({
  actor,
  language,
}: {
  actor: WorkerActor
  language: DeskLanguage
}): Promise<void> {
  await database().worker.update({ where: { id: actor.id }, data: { language } })
}
