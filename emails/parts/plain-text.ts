import { type GuestLanguage, say } from '#app/words/language.ts'
import { mailWords } from '#app/words/mail.ts'
import type { Office } from './mail-content.ts'

/** Paragraphs as plain text, with an empty line between them. What is missing is left out. */
export const asText = (...paragraphs: (string | null)[]): string =>
  `${paragraphs.filter((paragraph) => paragraph !== null).join('\n\n')}\n`

/** A label with what it names on the line below, where it can be copied. */
export const labelled = (label: string, value: string): string => `${label}\n${value}`

/** Whom to ask, at the end of a text. */
export function askText({ officeName, phone }: Office, language: GuestLanguage): string {
  const lines = [say(mailWords.askHeading, language), officeName]
  if (phone) lines.push(say(mailWords.phone, language)({ phone }))
  return lines.join('\n')
}

/** A code in groups of four, however it came: 7H2M-4QXD-9RT. */
export const inGroups = (code: string): string =>
  code
    .replaceAll('-', '')
    .match(/.{1,4}/gu)
    ?.join('-') ?? ''
