import { Prisma } from '#app/generated/prisma/client.ts'
import type { GuestLanguage, MailKind } from '#app/generated/prisma/enums.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { hashSecret, sealText } from '#app/platform/seal.server.ts'

interface NewMail {
  kind: MailKind
  /** The row that the message is about. */
  subjectId: string
  addressId: string
  version?: number
  language: GuestLanguage
  /** A code or key: sealed here until the message has left, then erased. */
  secret?: string
  now: Date
}

/**
 * Puts one message to one recipient into the outbox, with the job that sends it, in the caller's
 * transaction. The same message a second time (kind, subject, recipient, version) is not another one.
 */
export async function queueMail(
  tx: Transaction,
  { kind, subjectId, addressId, version = 1, language, secret, now }: NewMail,
): Promise<void> {
  const key = [kind, subjectId, addressId, version].join('/')
  const domain = new URL(environment().origin).hostname
  const [mail] = await tx.mail.createManyAndReturn({
    data: {
      kind,
      subjectId,
      addressId,
      version,
      language,
      messageId: `<${hashSecret('message-id', key)}@${domain === '127.0.0.1' ? 'engawa.example' : domain}>`,
      sealedSecret: secret === undefined ? null : sealText(secret),
      createdAt: now,
    },
    skipDuplicates: true,
    select: { id: true },
  })
  if (mail) await enqueue(tx, 'send-mail', { mailId: mail.id }, { key: `send-mail ${mail.id}` })
}

/** Stops messages that nobody has: whatever waits in the outbox about a subject, or was refused. */
export async function stopQueuedMail(
  tx: Transaction,
  { kind, subjectId }: { kind: MailKind; subjectId: string },
): Promise<number> {
  return await tx.$executeRaw(Prisma.sql`
    UPDATE mail SET state = 'stopped', sealed_secret = NULL
    WHERE kind = ${kind}::mail_kind AND subject_id = ${subjectId}::uuid AND state IN ('queued', 'refused')`)
}
