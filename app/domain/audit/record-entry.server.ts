import type { Prisma } from '#app/generated/prisma/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { Rows } from '#app/platform/database.server.ts'

interface Entry {
  at: Date
  actor: Actor
  /** What was done, as a verb and noun: `release feedback`. */
  verb: string
  subject: { kind: string; id?: string | null }
  /** Ids and closed words only; never a name, an address or a text. */
  detail?: Prisma.InputJsonObject
}

/** Appends one line to the audit trail, in the transaction of what it tells about. */
export async function recordEntry(
  rows: Rows,
  { at, actor, verb, subject, detail }: Entry,
): Promise<void> {
  await rows.auditEntry.create({
    data: {
      at,
      actorKind: actor.kind,
      actorId: actor.kind === 'system' ? null : actor.id,
      verb,
      subjectKind: subject.kind,
      subjectId: subject.id ?? null,
      detail,
    },
  })
}
