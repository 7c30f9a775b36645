import { parseArgs } from 'node:util'
import { StartRefused } from './start-refused.ts'

export interface Flags {
  /** Null: PORT, else 3000. */
  port: number | null
  /** Begin again: the database and the mailbox are emptied. */
  fresh: boolean
  noDemo: boolean
}

/**
 * What was said behind `npm start --`.
 * @throws StartRefused on what is unknown or no port
 */
export function parseFlags(parameters: string[]): Flags {
  try {
    const { values } = parseArgs({
      args: parameters,
      options: {
        port: { type: 'string' },
        fresh: { type: 'boolean', default: false },
        'no-demo': { type: 'boolean', default: false },
      },
    })
    return { port: parsePort(values.port), fresh: values.fresh, noDemo: values['no-demo'] }
  } catch (error) {
    if (error instanceof StartRefused) throw error
    throw new StartRefused(
      `${(error as Error).message}. 使えるのは --port N、--fresh、--no-demo です。There are: --port N, --fresh, --no-demo.`,
    )
  }
}

/** @throws StartRefused */
export function parsePort(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new StartRefused(
    `「${text}」はポート番号ではありません。"${text}" is no port: give a number between 1 and 65535.`,
  )
}
