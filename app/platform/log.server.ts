import pino, { type Logger } from 'pino'
import { once } from './once.ts'

/**
 * Structured lines on standard output, without personal data: callers log ids, never names,
 * addresses, texts or secrets. Tokens that reach a message all the same are blanked.
 */
export function log(): Logger {
  return once('log', () =>
    pino(
      {
        level: process.env.LOG_LEVEL ?? 'info',
        base: undefined,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        serializers: { error: describeError },
      },
      { write: (line) => void process.stdout.write(blankSecrets(line)) },
    ),
  )
}

const secretPatterns: [RegExp, string][] = [
  [/eyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]'],
  [/(access_token|join_request)=[^&\s"]+/g, '$1=[blanked]'],
  [/[^\s"<>@/:]+@[^\s"<>@/]+\.\w+/g, '[address]'],
  [/(postgres(?:ql)?|smtps?):\/\/[^\s"]+/g, '$1://[blanked]'],
]

/** Blanks tokens, addresses and connection strings in a line that is about to be logged. */
export function blankSecrets(line: string): string {
  return secretPatterns.reduce((text, [pattern, blank]) => text.replace(pattern, blank), line)
}

/** Name, message and stack only: a driver's error may carry the row it failed on. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) }
  return { name: error.name, message: error.message, stack: error.stack }
}
