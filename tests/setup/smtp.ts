import { EventEmitter, once } from 'node:events'
import type { Socket } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { freePort } from '#app/server/parts/free-port.ts'

/** A message as the server received it. `answered` is false when the sender was never told so. */
export interface ReceivedMail {
  from: string
  to: string[]
  raw: Buffer
  mail: ParsedMail
  answered: boolean
}

/**
 * What the server does with the next messages: take them; refuse the recipient or the content with
 * a code; keep the sender waiting for ever; or take the message and cut the connection in place of
 * the answer.
 */
export type SmtpMood =
  | { kind: 'accept' }
  | { kind: 'refuse'; code: number; at: 'recipient' | 'content' }
  | { kind: 'hang' }
  | { kind: 'drop-after-content' }

export type Smtp = Awaited<ReturnType<typeof startSmtp>>

/**
 * A real SMTP server on loopback that keeps what it receives. Without a `port` it takes the one
 * that the test file's SMTP_URL names.
 */
export async function startSmtp({ port = 0 }: { port?: number } = {}) {
  const own = port || portOf(process.env.SMTP_URL) || (await freePort('tcp'))
  const received: ReceivedMail[] = []
  const arrivals = new EventEmitter()
  let mood: SmtpMood = { kind: 'accept' }
  let server: SMTPServer | null = null
  const sockets = new Set<Socket>()

  async function start() {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      // As the carriers do, for addresses such as a..b.@docomo.ne.jp.
      lenientAddressParsing: true,
      closeTimeout: 100,
      onRcptTo: (_address, _session, done) =>
        done(mood.kind === 'refuse' && mood.at === 'recipient' ? refusal(mood.code) : null),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', () => void take(Buffer.concat(chunks), session, done))
      },
    })
    // A sender that dies or is cut off is part of what is tested.
    server.on('error', () => {})
    server.server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    })
    server.listen(own, '127.0.0.1')
    await once(server.server, 'listening')
  }

  async function take(
    raw: Buffer,
    session: SMTPServerSession,
    done: (error?: Error | null) => void,
  ) {
    if (mood.kind === 'refuse') return done(refusal(mood.code))
    const answered = mood.kind === 'accept'
    received.push({
      from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
      to: session.envelope.rcptTo.map((recipient) => recipient.address),
      raw,
      mail: await simpleParser(raw),
      answered,
    })
    if (answered) done()
    if (mood.kind === 'drop-after-content') {
      for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy()
    }
    arrivals.emit('mail')
  }

  /** Stops listening and cuts every connection. `start` begins again on the same port. */
  async function stop() {
    const closing = server
    if (!closing) return
    server = null
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => closing.close(() => resolve()))
  }

  /** The first message, already here or yet to come, that `matches`. */
  async function waitFor(
    matches: (received: ReceivedMail) => boolean = () => true,
    { timeoutMs = 15_000 } = {},
  ): Promise<ReceivedMail> {
    const signal = AbortSignal.timeout(timeoutMs)
    for (;;) {
      const found = received.find(matches)
      if (found) return found
      await once(arrivals, 'mail', { signal }).catch(() => {
        const subjects = received.map((each) => each.mail.subject).join(', ') || 'nothing'
        throw new Error(`No such mail within ${timeoutMs} ms; there came: ${subjects}`)
      })
    }
  }

  await start()
  return {
    url: `smtp://127.0.0.1:${own}`,
    port: own,
    received,
    waitFor,
    behave: (next: SmtpMood) => void (mood = next),
    start,
    stop,
  }
}

function refusal(code: number): Error {
  return Object.assign(new Error(code < 500 ? 'Try again later' : 'No such mailbox'), {
    responseCode: code,
  })
}

function portOf(url: string | undefined): number {
  return url ? Number(new URL(url).port) : 0
}
