import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { startMailbox } from './parts/mailbox.ts'
import type { Stops } from './stop-in-order.ts'

/** Where the mail goes, as environment variables. */
export type MailWay = { SMTP_URL: string; ENGAWA_MAILBOX?: string; ENGAWA_MAILBOX_KEY?: string }

/**
 * The given mail server, else the built-in mailbox, which delivers nothing and is read under a
 * path that is random at every start. Whether it may be used here the caller has decided.
 */
export async function openMail(options: {
  given: string | undefined
  dataFolder: string
  fresh: boolean
  stops: Stops
}): Promise<MailWay> {
  if (options.given) return { SMTP_URL: options.given }
  const folder = path.join(options.dataFolder, 'mailbox')
  if (options.fresh) fs.rmSync(folder, { recursive: true, force: true })
  const mailbox = await startMailbox({ folder })
  options.stops.add('mailbox', () => mailbox.stop())
  return {
    SMTP_URL: mailbox.url,
    ENGAWA_MAILBOX: folder,
    ENGAWA_MAILBOX_KEY: randomBytes(12).toString('base64url'),
  }
}
