import { Prisma } from '#app/generated/prisma/client.ts'
import type { MailState } from '#app/generated/prisma/enums.ts'
import { database, kept } from '#app/platform/database.server.ts'

/** States that a person must look at: nothing happens with them by itself. */
const needsHand: MailState[] = ['uncertain', 'refused']

const shown = {
  id: true,
  kind: true,
  subjectId: true,
  state: true,
  attempts: true,
  createdAt: true,
  reply: true,
} as const

/** The outbox without addresses and secrets: first what needs a person, then the rest, newest first. */
export async function listMails() {
  const order = { orderBy: { createdAt: 'desc' }, take: 100 } as const
  const [waiting, rest] = await Promise.all([
    database().mail.findMany({ where: { state: { in: needsHand } }, select: shown, ...order }),
    database().mail.findMany({ where: { state: { notIn: needsHand } }, select: shown, ...order }),
  ])
  return [...waiting, ...rest].map((mail) => ({
    ...mail,
    reply: mail.reply && withoutAddresses(mail.reply),
  }))
}

/** How many messages wait for a person. */
export async function countMailsNeedingHand(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>(Prisma.sql`${kept}
    SELECT count(*)::int FROM mail WHERE state = ANY (${needsHand}::mail_state[])`)
  return row?.count ?? 0
}

/** Mail servers like to quote the address in their answer. */
const withoutAddresses = (reply: string) => reply.replace(/[^\s<>]+@[^\s<>]+/g, '…')
