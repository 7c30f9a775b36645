import { timingSafeEqual } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import path from 'node:path'
import { simpleParser } from 'mailparser'

export interface CaughtMail {
  file: string
  at: string
  to: string
  subject: string
  text: string
}

const mostShown = 50

/**
 * The latest messages of the built-in mailbox, which exists only on a hub that delivers nothing.
 * @throws Response 404 for a wrong key, and where there is no such mailbox
 */
export async function readMailbox(key: string): Promise<CaughtMail[]> {
  const { ENGAWA_MAILBOX: folder, ENGAWA_MAILBOX_KEY: expected } = process.env
  const isRight =
    expected &&
    key.length === expected.length &&
    timingSafeEqual(Buffer.from(key), Buffer.from(expected))
  if (!folder || !isRight) throw new Response(null, { status: 404 })
  const files = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
  const latest = files.toSorted().toReversed().slice(0, mostShown)
  return await Promise.all(latest.map((file) => readMail(folder, file)))
}

async function readMail(folder: string, file: string): Promise<CaughtMail> {
  const mail = await simpleParser(await readFile(path.join(folder, file)))
  const to = Array.isArray(mail.to)
    ? mail.to.map((address) => address.text).join(', ')
    : mail.to?.text
  return {
    file,
    at: (mail.date ?? new Date(0)).toISOString(),
    to: to ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
  }
}
