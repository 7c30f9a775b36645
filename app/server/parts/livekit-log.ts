import { spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import { bareEnvironment } from './bare-environment.ts'
import { rotateLog } from './rotate-log.ts'

/** What must not stand in a log: tokens, and LiveKit's passwords of rooms. */
const secretPattern = String.raw`eyJ[\w-]+\.[\w-]+(\.[\w-]*)?|((access_token|join_request)=)[^&\s"]+|("turnPassword":\s*")[^"]*`

/** Blanks the secrets in a line of LiveKit's log. */
export const redactLine = (line: string): string =>
  line.replace(new RegExp(secretPattern, 'g'), replacement)

const replacement = '$2$4[redacted]'

const program = `
const pattern = new RegExp(${JSON.stringify(secretPattern)}, 'g')
const file = require('node:fs').createWriteStream(process.argv[1], { flags: 'a', mode: 0o600 })
const lines = require('node:readline').createInterface({ input: process.stdin })
lines.on('line', (line) => file.write(line.replace(pattern, ${JSON.stringify(replacement)}) + '\\n'))
lines.on('close', () => file.end())
`

/**
 * Opens the log of a LiveKit server. The lines pass through a small process of their own, which
 * lives as long as the server does: the server survives us, and it dies when nobody reads its
 * output. The caller closes the returned end once the server has it.
 */
export function openLiveKitLog(file: string): Writable {
  rotateLog(file)
  const reader = spawn(process.execPath, ['-e', program, file], {
    cwd: '/',
    env: bareEnvironment(),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  reader.on('error', () => undefined)
  reader.unref()
  reader.stdin.on('error', () => undefined)
  return reader.stdin
}
