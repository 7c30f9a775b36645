import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import type { MailContent } from '#emails/parts/mail-content.ts'
import { environment } from '#app/platform/environment.server.ts'
import type { CalendarEvent } from '../calendar/calendar-event.ts'
import { writeEntry } from '../calendar/write-entry.ts'

interface Letter extends MailContent {
  /** For the recipient's calendar. */
  entry?: CalendarEvent | null
  to: string
  messageId: string
  /** Where it is reported that the message could not be handed over; unset: to the sender. */
  bounceTo?: string | null
}

/** Accepted: the server took it. Refused: it said no for good. Later: it did not take it. Uncertain: nobody knows. */
export interface SendResult {
  outcome: 'accepted' | 'refused' | 'later' | 'uncertain'
  reply: string
  /** Refused for its recipient: the address is no good, whatever the message. */
  isRecipientRefused?: boolean
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
  unsubscribeUrl,
  entry,
  bounceTo,
}: Letter): Promise<SendResult> {
  const content = await new MailComposer({
    from: environment().mailFrom,
    to: { name: '', address: to },
    messageId,
    subject,
    text,
    html,
    icalEvent: entry ? asPart(entry, to) : undefined,
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(unsubscribeUrl) },
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
    const conversation = await signIn(deliveryMs)
    try {
      const { response } = await conversation.send({
        from: bounceTo ?? senderAddress(),
        to,
        size: content.length,
        body,
      })
      return { outcome: 'accepted', reply: response }
    } finally {
      conversation.leave()
    }
  } catch (error) {
    return readFailure(error, hasLeft)
  }
}

/** The entry as a part that a mail reader hands to its calendar (RFC 6047): named in the content type, too. */
function asPart(event: CalendarEvent, attendee: string) {
  const organizer = { name: senderName(), address: senderAddress() }
  const { method, content } = writeEntry({ event, attendee, organizer })
  return { method, content, filename: 'invite.ics' }
}

/** RFC 8058: a mail reader offers one press, and sends a POST. */
const unsubscribing = (url: string | undefined) =>
  url === undefined
    ? {}
    : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }

/** Signs in to the SMTP server and leaves again: whether mail can go out now. Answers within seconds. */
export async function isMailUp(): Promise<boolean> {
  if (!environment().smtpUrl) return false
  try {
    const conversation = await signIn(probeMs)
    conversation.leave()
    return true
  } catch {
    return false
  }
}

/** A whole delivery must be over before its lease (120 s) is. */
const deliveryMs = 100_000
const probeMs = 4_000

interface Outgoing {
  from: string
  to: string
  size: number
  body: Readable
}

/** A conversation with the SMTP server, whose every step ends: with its answer, the connection, or the time. */
async function signIn(limitMs: number) {
  const { smtpUrl } = environment()
  if (!smtpUrl) throw new Error('no SMTP server is set')
  const { auth, ...options } = parseConnectionUrl(smtpUrl)
  const connection = new SMTPConnection({
    ...options,
    connectionTimeout: Math.min(limitMs, 10_000),
    greetingTimeout: Math.min(limitMs, 10_000),
    socketTimeout: Math.min(limitMs, 60_000),
  })
  const over = Promise.withResolvers<never>()
  over.promise.catch(() => undefined)
  const limit = setTimeout(() => over.reject(new ConversationEnded('ETIMEDOUT')), limitMs)
  connection.on('error', over.reject)
  connection.once('end', () => {
    clearTimeout(limit)
    over.reject(new ConversationEnded('ECONNECTION'))
  })
  const step = <T>(begin: (done: (error: Error | null | undefined, answer: T) => void) => void) =>
    Promise.race([
      over.promise,
      new Promise<T>((resolve, reject) => {
        begin((error, answer) => (error ? reject(error) : resolve(answer)))
      }),
    ])
  const leave = (isPolite = true) => {
    clearTimeout(limit)
    if (isPolite) connection.quit()
    connection.close()
  }
  try {
    await step<void>((done) => connection.connect((error) => done(error, undefined)))
    const { user, pass = '' } = auth ?? {}
    if (user) {
      const credentials = { credentials: { user, pass } }
      await step<void>((done) => connection.login(credentials, (error) => done(error, undefined)))
    }
  } catch (error) {
    leave(false)
    throw error
  }
  return {
    send: ({ from, to, size, body }: Outgoing) =>
      step<SMTPConnection.SentMessageInfo>((done) =>
        connection.send({ from, to: [to], size }, body, done),
      ),
    leave,
  }
}

/** The connection went away between two answers, or took too long for them. */
class ConversationEnded extends Error {
  readonly code: 'ETIMEDOUT' | 'ECONNECTION'

  constructor(code: 'ETIMEDOUT' | 'ECONNECTION') {
    super(code)
    this.code = code
  }
}

/** A calendar trusts a change by whoever sends the message: the organiser is the sender. */
const senderName = () =>
  environment().mailFrom.match(/^\s*"?([^"<]*?)"?\s*</)?.[1] || senderAddress()

const senderAddress = () => environment().mailFrom.match(/<([^>]+)>/)?.[1] ?? environment().mailFrom

interface SmtpError {
  code?: string
  responseCode?: number
  command?: string
  response?: string
}

/** What an SMTP failure means for the message. */
export function readFailure(error: unknown, hasLeft: boolean): SendResult {
  const { code, responseCode, response, command } = error as SmtpError
  const reply = response ?? code ?? 'no answer'
  if (responseCode === undefined) return { outcome: hasLeft ? 'uncertain' : 'later', reply }
  if (responseCode < 500 || code === 'EAUTH') return { outcome: 'later', reply }
  return { outcome: 'refused', reply, isRecipientRefused: command === 'RCPT TO' }
}
