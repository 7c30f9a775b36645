/** A message as it is read. The text says everything; the HTML only says it more pleasantly. */
export interface MailContent {
  subject: string
  text: string
  html?: string
  /** Where its reader stops messages of this kind with one press (RFC 8058). */
  unsubscribeUrl?: string
}

/** Whom to ask. Without a phone the message names the office alone. */
export interface Office {
  officeName: string
  phone: string | null
}
