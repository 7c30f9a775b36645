import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

export interface Ended {
  code: number
  output: string
}

/**
 * Runs a program of node_modules (or a script of our own) on the Node that runs us, and keeps what
 * it says in test-results/logs/NAME.log; with `show` also on the terminal, as it comes.
 * @throws Error when the program is not installed
 */
export async function runNode(
  name: string,
  script: string,
  args: string[],
  { show = false, variables = {} }: { show?: boolean; variables?: Record<string, string> } = {},
): Promise<Ended> {
  if (!existsSync(script)) {
    throw new Error(`${script} is missing. Delete node_modules and run npm test again.`)
  }
  mkdirSync('test-results/logs', { recursive: true })
  const log = createWriteStream(path.join('test-results/logs', `${name}.log`))
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => {
      output += chunk
      log.write(chunk)
      if (show) process.stdout.write(chunk)
    })
  }
  const code = await new Promise<number>((resolve) => {
    child.once('close', (exit) => resolve(exit ?? 1))
  })
  log.end()
  return { code, output: output.trim() }
}
