import type { MailKind } from '#app/generated/prisma/enums.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { queueMail } from './queue-mail.server.ts'

/**
 * Kinds whose message can be made a second time. Of the others a code or key was erased with the
 * first try, or, for a record, the domain decides.
 */
export const repeatableMail: MailKind[] = [
  'staff_welcome',
  'worker_welcome',
  'feedback_ready',
  'unsealing_notice',
  'place_offered',
  'place_confirmed',
  'application_declined',
  'session_cancelled',
]

/**
 * Puts a message whose fate is unknown or that was refused into the outbox once more, as a new
 * version, and lays the old one to rest. Of two callers one does it.
 * @returns false where there is nothing to repeat
 */
export async function sendAgain(
  tx: Transaction,
  { mailId, now }: { mailId: string; now: Date },
): Promise<boolean> {
  const [old] = await tx.mail.updateManyAndReturn({
    where: { id: mailId, kind: { in: repeatableMail }, state: { in: ['uncertain', 'refused'] } },
    data: { state: 'stopped' },
  })
  if (!old) return false
  const { kind, subjectId, addressId, version, language } = old
  await queueMail(tx, { kind, subjectId, addressId, version: version + 1, language, now })
  return true
}

/**
 * Lays a message to rest that a person has looked after. Records stay: what became of them is in
 * the ledger.
 */
export async function settleMail(
  tx: Transaction,
  { mailId }: { mailId: string },
): Promise<boolean> {
  const { count } = await tx.mail.updateMany({
    where: { id: mailId, kind: { not: 'feedback' }, state: { in: ['uncertain', 'refused'] } },
    data: { state: 'stopped' },
  })
  return count === 1
}
