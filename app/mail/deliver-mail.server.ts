import { Prisma } from '#app/generated/prisma/client.ts'
import type { GuestLanguage, MailKind } from '#app/generated/prisma/enums.ts'
import { type Transaction, database, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { openText } from '#app/platform/seal.server.ts'
import type { MailContent } from '#emails/parts/mail-content.ts'
import type { CalendarEvent } from '../calendar/calendar-event.ts'
import { bounceAddress } from './bounce-address.server.ts'
import { type SendResult, sendLetter } from './transport.server.ts'

/** A message whose lease this worker holds. */
export interface LeasedMail {
  id: string
  kind: MailKind
  subjectId: string
  addressId: string
  version: number
  messageId: string
  language: GuestLanguage
  secret: string | null
  /** How often it was tried, this time included. */
  attempts: number
  fence: number
}

/** What a message is about, and to whom. */
export type Subject = Pick<LeasedMail, 'kind' | 'subjectId' | 'addressId' | 'version'>

/** A message, and the entry for its reader's calendar where they asked for one. */
export type Composed = MailContent & { entry?: CalendarEvent | null }

/** What the domain wants around a message: asked in the transaction that marks it as leaving. */
export interface Delivery {
  /** The words, or null when the message may no longer go. May write rows: they commit with the mark. */
  compose: (tx: Transaction, mail: LeasedMail) => Promise<Composed | null>
  /** Until when the message has to wait, at whatever hour it was queued; null: it may leave now. */
  notBefore?: (mail: Subject, now: Date) => Promise<Date | null>
  /** Told in the transaction that writes the outcome down. */
  settle?: (
    tx: Transaction,
    mail: LeasedMail,
    outcome: 'accepted' | 'refused' | 'uncertain',
  ) => Promise<void>
  /** The address was opened for this message: one line in the audit trail. */
  openedAddress: (tx: Transaction, mail: LeasedMail) => Promise<void>
}

const leaseSeconds = 120

/**
 * Sends one message of the outbox at most once. One transaction marks it `sending`; only then do
 * bytes leave; a second transaction writes the outcome. A worker that dies in between leaves
 * `sending` behind, which {@link settleAbandonedMail} turns into `uncertain`: never a second try.
 * @throws Error when the message did not leave and may be tried again, so that the job is repeated
 */
export async function deliverMail({
  mailId,
  now,
  delivery,
}: {
  mailId: string
  now: Date
  delivery: Delivery
}): Promise<void> {
  if (delivery.notBefore && (await isHeld(mailId, delivery.notBefore, now))) return
  const leased = await transaction(async (tx) => {
    const mail = await leaseMail(tx, mailId, now)
    if (!mail) return null
    const content = await delivery.compose(tx, mail)
    if (!content) {
      await tx.mail.update({
        where: { id: mail.id },
        data: { state: 'stopped', sealedSecret: null },
      })
      return null
    }
    const { sealed } = await tx.mailAddress.findUniqueOrThrow({ where: { id: mail.addressId } })
    await delivery.openedAddress(tx, mail)
    return { mail, content, to: openText(sealed) }
  })
  if (!leased) return
  const { mail, content, to } = leased
  const result = await sendLetter({
    ...content,
    to,
    messageId: mail.messageId,
    bounceTo: bounceAddress(mail.id),
  })
  await writeOutcome(mail, result, delivery, now)
  if (result.outcome === 'later') throw new Error(`Mail ${mail.id} did not leave: ${result.reply}`)
}

/** Holds a message back whose hour has not come: its job comes again then, and nobody wakes it before. */
async function isHeld(
  mailId: string,
  notBefore: NonNullable<Delivery['notBefore']>,
  now: Date,
): Promise<boolean> {
  const mail = await database().mail.findFirst({ where: { id: mailId, state: 'queued' } })
  const until = mail && (await notBefore(mail, now))
  if (!until) return false
  await transaction(async (tx) => {
    await tx.mail.update({ where: { id: mailId }, data: { heldUntil: until } })
    await enqueue(tx, 'send-mail', { mailId }, { key: `send-mail ${mailId}`, runAt: until })
  })
  return true
}

/** Claims a queued message. A message that somebody else holds or that has left is not claimed. */
async function leaseMail(tx: Transaction, mailId: string, now: Date): Promise<LeasedMail | null> {
  const until = new Date(now.getTime() + leaseSeconds * 1000)
  const [mail] = await tx.mail.updateManyAndReturn({
    where: { id: mailId, state: 'queued' },
    data: {
      state: 'sending',
      leasedUntil: until,
      fence: { increment: 1 },
      attempts: { increment: 1 },
    },
  })
  if (!mail) return null
  return { ...mail, secret: mail.sealedSecret === null ? null : openText(mail.sealedSecret) }
}

async function writeOutcome(mail: LeasedMail, result: SendResult, delivery: Delivery, now: Date) {
  await transaction(async (tx) => {
    const isLater = result.outcome === 'later'
    const { count } = await tx.mail.updateMany({
      where: { id: mail.id, state: 'sending', fence: mail.fence },
      data: {
        state: result.outcome === 'later' ? 'queued' : result.outcome,
        reply: result.reply.slice(0, 200),
        leasedUntil: null,
        ...(isLater
          ? {}
          : { sealedSecret: null, sentAt: result.outcome === 'accepted' ? now : null }),
      },
    })
    if (count === 0) return
    if (result.isRecipientRefused) {
      await tx.mailAddress.update({ where: { id: mail.addressId }, data: { bouncedAt: now } })
    }
    if (result.outcome !== 'later') await delivery.settle?.(tx, mail, result.outcome)
    await notify(tx, 'mail_changed', mail.id)
  })
}

/**
 * Messages that a worker was sending when it died: nobody knows whether they left, so they become
 * `uncertain` and wait for a person. Returns them for the domain to settle in the same transaction.
 */
export async function settleAbandonedMail({
  now,
  settle,
}: {
  now: Date
  settle: (tx: Transaction, mail: LeasedMail) => Promise<void>
}): Promise<number> {
  const abandoned = await database().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT id FROM mail WHERE state = 'sending' AND leased_until < ${now}`)
  for (const { id } of abandoned) {
    await transaction(async (tx) => {
      const [mail] = await tx.mail.updateManyAndReturn({
        where: { id, state: 'sending', leasedUntil: { lt: now } },
        data: {
          state: 'uncertain',
          fence: { increment: 1 },
          sealedSecret: null,
          leasedUntil: null,
          reply: 'the sender stopped while sending',
        },
      })
      if (!mail) return
      await settle(tx, { ...mail, secret: null })
      await notify(tx, 'mail_changed', mail.id)
    })
  }
  return abandoned.length
}
