import { spawn } from 'node:child_process'
import { endOfChild } from './processes.ts'
import { waitFor } from './wait-for.ts'

export interface Child {
  pid: number
  /** Waits for a line that matches and returns it. */
  said(pattern: RegExp): Promise<string>
  kill(): Promise<void>
}

/** Runs a script in a Node of its own, for tests in which a parent has to die. */
export function startChild(script: string, user?: { uid: number; gid: number }): Child {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    ...user,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (words += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text))
  const ended = endOfChild(child)
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  return {
    pid: child.pid ?? 0,
    async said(pattern) {
      const find = () => words.split('\n').find((line) => pattern.test(line))
      const over = await waitFor(`a child to say ${pattern}`, () => find() ?? (hasEnded && ''), {
        limitMs: 40_000,
      })
      if (over === '') throw new Error(`The child ended without saying ${pattern}:\n${words}`)
      return over
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The address of a module of this folder, for such a script. */
export const moduleAt = (name: string): string =>
  JSON.stringify(new URL(name, import.meta.url).href)
