import { once as happened } from 'node:events'
import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import type { MailContent } from '#emails/parts/mail-content.ts'
import { environment } from '#app/platform/environment.server.ts'

interface Letter extends MailContent {
  to: string
  messageId: string
}

/** Accepted: the server took it. Refused: it said no for good. Later: it did not take it. Uncertain: nobody knows. */
export interface SendResult {
  outcome: 'accepted' | 'refused' | 'later' | 'uncertain'
  reply: string
}

/**
 * Hands one message to the SMTP server. One recipient by type: there is no list. A failure before the
 * first byte of the content means that it did not leave; after that, unless the server itself said
 * no, nobody knows.
 */
export async function sendLetter({
  to,
  messageId,
  subject,
  text,
  html,
}: Letter): Promise<SendResult> {
  const content = await new MailComposer({
    from: environment().mailFrom,
    to: { name: '', address: to },
    messageId,
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
    .compile()
    .build()
  let hasLeft = false
  const body = new Readable({
    read() {
      hasLeft = true
      this.push(content)
      this.push(null)
    },
  })
  try {
    const connection = await connect()
    try {
      const { response } = await send(connection, { to, size: content.length }, body)
      connection.quit()
      return { outcome: 'accepted', reply: response }
    } finally {
      connection.close()
    }
  } catch (error) {
    return readFailure(error, hasLeft)
  }
}

/** Signs in to the SMTP server and leaves again: whether mail can go out now. */
export async function isMailUp(): Promise<boolean> {
  if (!environment().smtpUrl) return false
  try {
    const connection = await connect()
    connection.quit()
    return true
  } catch {
    return false
  }
}

async function connect(): Promise<SMTPConnection> {
  const { smtpUrl } = environment()
  if (!smtpUrl) throw new Error('no SMTP server is set')
  const options = parseConnectionUrl(smtpUrl)
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
  })
  const failed = happened(connection, 'error').then(([error]) => Promise.reject(error as Error))
  failed.catch(() => undefined)
  await Promise.race([new Promise<void>((resolve) => connection.connect(() => resolve())), failed])
  const { auth } = options
  if (auth?.user) {
    await new Promise<void>((resolve, reject) => {
      connection.login(
        { credentials: { user: auth.user ?? '', pass: auth.pass ?? '' } },
        (error) => (error ? reject(error) : resolve()),
      )
    })
  }
  return connection
}

async function send(
  connection: SMTPConnection,
  { to, size }: { to: string; size: number },
  body: Readable,
) {
  const from = environment().mailFrom.match(/<([^>]+)>/)?.[1] ?? environment().mailFrom
  return await new Promise<SMTPConnection.SentMessageInfo>((resolve, reject) => {
    connection.once('error', reject)
    connection.send({ from, to: [to], size }, body, (error, info) =>
      error ? reject(error) : resolve(info),
    )
  })
}

interface SmtpError {
  code?: string
  responseCode?: number
  response?: string
}

/** What an SMTP failure means for the message. */
export function readFailure(error: unknown, hasLeft: boolean): SendResult {
  const { code, responseCode, response } = error as SmtpError
  const reply = response ?? code ?? 'no answer'
  if (responseCode === undefined) return { outcome: hasLeft ? 'uncertain' : 'later', reply }
  return { outcome: responseCode >= 500 && code !== 'EAUTH' ? 'refused' : 'later', reply }
}
