import { type ParsedMail, simpleParser } from 'mailparser'
import nodemailer from 'nodemailer'
import type { MailContent } from './mail-content.ts'

/** For tests: a message as a mailbox reads it, encoded for the wire and parsed again. */
export async function readAsMail(content: MailContent): Promise<ParsedMail> {
  const wire = nodemailer.createTransport({ streamTransport: true, buffer: true })
  const { message } = await wire.sendMail({
    from: 'hub@engawa.example',
    to: 'reader@mail.example',
    ...content,
  })
  return await simpleParser(message)
}

/** A line that the reader broke where it was long. */
const wrap = /(?<=[^\n])\n(?=[^\n])/g

/** For tests: what a reader of the HTML alone sees, with the address of each link in brackets. */
export async function readHtml({ subject, html }: MailContent): Promise<string> {
  if (!html) throw new Error('There is no HTML')
  const { text } = await readAsMail({ subject, text: '', html })
  return text?.replaceAll(wrap, ' ') ?? ''
}

/** What a subject must not say over somebody's shoulder. */
export const revealing =
  /ひきこもり|引きこもり|困窮|生活保護|孤立|相談|カウンセリング|シェルター|支援|ゆきのした|withdraw|poverty|counsel|welfare|support/i
