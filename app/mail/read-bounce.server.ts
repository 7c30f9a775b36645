import { simpleParser } from 'mailparser'
import { findBounced } from './bounce-address.server.ts'

export interface Bounce {
  mailId: string
  /** What the server says for good; null for a delay, a delivery, or a hint that it may try again. */
  refusal: { status: string; reply: string; isAddressDead: boolean } | null
}

/**
 * Reads the report of a mail server about one of the hub's messages (RFC 3464).
 * @returns null for what is no such report, or is about no message that the hub sent
 */
export async function readBounce(raw: string): Promise<Bounce | null> {
  const { headers, headerLines, text = '' } = await simpleParser(raw)
  const type = headers.get('content-type') as
    { value?: string; params?: Record<string, string> } | undefined
  if (type?.value !== 'multipart/report') return null
  if (type.params?.['report-type']?.toLowerCase() !== 'delivery-status') return null
  const mailId = findBounced(headerLines.map(({ line }) => line).join('\n'))
  if (!mailId) return null
  const status = field(text, 'Status')?.match(/^\d\.\d{1,3}\.\d{1,3}/)?.[0] ?? ''
  const isForGood = field(text, 'Action')?.toLowerCase() === 'failed' && !status.startsWith('4')
  if (!isForGood) return { mailId, refusal: null }
  const said = field(text, 'Diagnostic-Code')?.replace(/^[\w-]+;\s*/, '') ?? ''
  return {
    mailId,
    refusal: {
      status,
      reply: `${status} ${said}`.trim().slice(0, 200),
      isAddressDead: deadAddress.test(status),
    },
  }
}

/** RFC 3463: no such mailbox or domain, moved, or switched off. A full mailbox may empty again. */
const deadAddress = /^5\.(1\.\d+|2\.1)$/

/** The first field of a name in the report, its folded lines together. */
const field = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t]+.*)*)`, 'im')
    .exec(text)?.[1]
    ?.replace(/\s+/g, ' ')
    .trim()
