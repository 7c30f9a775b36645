import nodemailer, { type Transporter } from 'nodemailer'
import { environment } from '#app/platform/environment.server.ts'
import { once } from '#app/platform/once.ts'
import type { MailContent } from '#emails/parts/mail-content.ts'

interface Letter extends MailContent {
  to: string
  messageId: string
}

/** Accepted: the server took it. Refused: it said no for good. Later: it did not take it. Uncertain: nobody knows. */
export type SendOutcome =
  | { outcome: 'accepted'; reply: string }
  | { outcome: 'refused'; reply: string }
  | { outcome: 'later'; reply: string }
  | { outcome: 'uncertain'; reply: string }

const transport = (): Transporter | null =>
  once('transport', () => {
    const { smtpUrl } = environment()
    if (!smtpUrl) return null
    return nodemailer.createTransport(smtpUrl, {
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 60_000,
    } as object)
  })

/**
 * Hands one message to the SMTP server. One recipient by type: there is no list.
 * Until the message body is being sent a failure means that it did not leave; after that, that
 * nobody knows.
 */
export async function sendLetter({ to, messageId, subject, text, html }: Letter): Promise<SendOutcome> {
  const smtp = transport()
  if (!smtp) return { outcome: 'later', reply: 'no SMTP server is set' }
  try {
    const { response } = await smtp.sendMail({
      from: environment().mailFrom,
      to: { name: '', address: to },
      messageId,
      subject,
      text,
      html,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return { outcome: 'accepted', reply: String(response) }
  } catch (error) {
    return readFailure(error)
  }
}

interface SmtpError {
  code?: string
  command?: string
  responseCode?: number
  response?: string
}

/** What an SMTP failure means for the message, by where in the dialogue it happened. */
export function readFailure(error: unknown): SendOutcome {
  const { code, command, responseCode, response } = error as SmtpError
  const reply = response ?? code ?? 'no answer'
  if (responseCode !== undefined && responseCode >= 500) {
    return { outcome: code === 'EAUTH' ? 'later' : 'refused', reply }
  }
  if (responseCode !== undefined) return { outcome: 'later', reply }
  const beforeBody = ['CONN', 'EHLO', 'HELO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO']
  const isBeforeBody =
    code === 'EDNS' || code === 'ECONNECTION' || beforeBody.some((step) => command?.startsWith(step))
  return { outcome: isBeforeBody ? 'later' : 'uncertain', reply }
}

/** Signs in to the SMTP server and leaves again: whether mail can go out now. */
export async function isMailUp(): Promise<boolean> {
  const smtp = transport()
  if (!smtp) return false
  return await smtp.verify().then(
    () => true,
    () => false,
  )
}
