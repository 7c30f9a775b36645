import fs from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import { writePrivateFile } from './private-file.ts'

export interface Mailbox {
  /** For SMTP_URL. */
  url: string
  stop(): Promise<void>
}

const limitBytes = 10_000_000

/**
 * A mail server on the loopback address that delivers nothing and keeps every message as a file:
 * `<time>-<number>.eml`, in the order of arrival. A message is accepted once it is on the disk.
 */
export async function startMailbox(options: { folder: string; port?: number }): Promise<Mailbox> {
  const { folder, port = 0 } = options
  fs.mkdirSync(folder, { recursive: true })
  let count = 0
  async function keep(stream: SMTPServerDataStream) {
    const message = await buffer(stream)
    if (stream.sizeExceeded) throw tooLarge()
    count += 1
    const time = new Date().toISOString().replaceAll(':', '-')
    writePrivateFile(path.join(folder, `${time}-${String(count).padStart(4, '0')}.eml`), message)
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    lenientAddressParsing: true, // Japanese carriers gave out addresses like a..b.@docomo.ne.jp
    size: limitBytes,
    closeTimeout: 1_000,
    onData(stream, _session, answer) {
      keep(stream).then(() => answer(), answer)
    },
  })
  server.on('error', () => undefined) // a client that hung up
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const { port: bound } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${bound}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const tooLarge = () => Object.assign(new Error('Message too large'), { responseCode: 552 })
