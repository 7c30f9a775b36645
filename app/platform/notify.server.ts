import pg from 'pg'
import { Prisma } from '#app/generated/prisma/client.ts'
import type { Rows } from './database.server.ts'
import { environment } from './environment.server.ts'
import { log } from './log.server.ts'
import { once } from './once.ts'

/** What the world hears about after a commit. Payloads are ids only. */
export type Channel =
  'session_changed' | 'seat_closed' | 'sign_in_ended' | 'mail_changed' | 'board_changed'

/** Tells every web process, once the caller's transaction commits. */
export async function notify(rows: Rows, channel: Channel, id: string): Promise<void> {
  await rows.$executeRaw(Prisma.sql`SELECT pg_notify(${channel}, ${id})`)
}

type Hear = (id: string) => void

/** Calls back for every notice on a channel, from whatever process it came; returns how to stop. */
export function listen(channel: Channel, hear: Hear): () => void {
  return ear().listen(channel, hear)
}

/** Opens this process's connection for notices. Resolves when it listens. */
export const openEar = (): Promise<void> => ear().open()

/** Closes it, and does not open it again. */
export const closeEar = (): Promise<void> => ear().close()

/** Called whenever the connection was lost and is back: notices in between were missed. */
export const onEarReopened = (hear: () => void): (() => void) => ear().onReopened(hear)

const ear = () => once('ear', () => new Ear(environment().databaseUrl))

const channels: Channel[] = [
  'session_changed',
  'seat_closed',
  'sign_in_ended',
  'mail_changed',
  'board_changed',
]

class Ear {
  #client: pg.Client | undefined
  #closed = false
  readonly #url: string
  readonly #hearers = new Map<string, Set<Hear>>()
  readonly #reopened = new Set<() => void>()

  constructor(url: string) {
    this.#url = url
  }

  listen(channel: Channel, hear: Hear) {
    const hearers = this.#hearers.get(channel) ?? new Set<Hear>()
    this.#hearers.set(channel, hearers.add(hear))
    return () => void hearers.delete(hear)
  }

  onReopened(hear: () => void) {
    this.#reopened.add(hear)
    return () => void this.#reopened.delete(hear)
  }

  async open() {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true })
    client.on('notification', ({ channel, payload }) => {
      for (const hear of this.#hearers.get(channel) ?? []) hear(payload ?? '')
    })
    client.on('error', () => undefined)
    client.on('end', () => this.#reopen())
    await client.connect()
    await client.query(channels.map((channel) => `LISTEN ${channel}`).join(';'))
    this.#client = client
  }

  #reopen() {
    if (this.#closed || !this.#client) return
    this.#client = undefined
    log().warn('The connection for notices was lost')
    const retry = () => {
      if (this.#closed) return
      this.open().then(
        () => this.#reopened.forEach((hear) => hear()),
        () => setTimeout(retry, 500).unref(),
      )
    }
    retry()
  }

  async close() {
    this.#closed = true
    await this.#client?.end().catch(() => undefined)
  }
}
