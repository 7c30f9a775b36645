import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { sendAgain, settleMail } from '../../mail/send-again.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'

interface MailInHand {
  actor: StaffActor
  mailId: string
  now: Date
}

/**
 * Sends a message again that was refused or may not have arrived, by a coordinator. Twice is once.
 * Messages that carried a code, and records, are not repeated here.
 * @throws Response 404
 */
export async function sendMailAgain({ actor, mailId, now }: MailInHand): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    await requireMail(tx, mailId)
    if (!(await sendAgain(tx, { mailId, now }))) return
    const subject = { kind: 'mail', id: mailId }
    await recordEntry(tx, { at: now, actor, verb: 'send mail again', subject })
  })
}

/** Takes a message off the list of what needs a hand: a coordinator has seen to it. @throws Response 404 */
export async function closeMail({ actor, mailId, now }: MailInHand): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    await requireMail(tx, mailId)
    if (!(await settleMail(tx, { mailId }))) return
    const subject = { kind: 'mail', id: mailId }
    await recordEntry(tx, { at: now, actor, verb: 'close mail', subject })
  })
}

async function requireMail(tx: Transaction, mailId: string) {
  const mail = await tx.mail.findUnique({ where: { id: mailId }, select: { id: true } })
  if (!mail) throw new Response(null, { status: 404 })
}
