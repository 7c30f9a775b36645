import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
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
 */
export async function sendMailAgain({ actor, mailId, now }: MailInHand): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    if (!(await sendAgain(tx, { mailId, now }))) return
    const subject = { kind: 'mail', id: mailId }
    await recordEntry(tx, { at: now, actor, verb: 'send mail again', subject })
  })
}

/** Takes a message off the list of what needs a hand: a coordinator has seen to it. */
export async function closeMail({ actor, mailId, now }: MailInHand): Promise<void> {
  requireCoordinator(actor)
  await transaction(async (tx) => {
    if (!(await settleMail(tx, { mailId }))) return
    const subject = { kind: 'mail', id: mailId }
    await recordEntry(tx, { at: now, actor, verb: 'close mail', subject })
  })
}
