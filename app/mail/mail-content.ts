/** A message as it is read: what a template makes of its props. */
export interface MailContent {
  subject: string
  text: string
  html?: string
}
