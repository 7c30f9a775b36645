import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A program that runs: our child, or one that a killed parent left behind. */
export interface Running {
  pid: number
  /** Resolves with how it ended. */
  ended: Promise<string>
  /** Ends it and resolves when it is gone. */
  end(): Promise<void>
}

/** Whether a process runs. A dead one that nobody has collected yet does not. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return processState(pid) !== 'Z'
}

function processState(pid: number): string | undefined {
  if (process.platform !== 'linux') return undefined
  try {
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.charAt(0)
  } catch {
    return 'Z'
  }
}

/** How a process was called; an empty string when that cannot be told. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') {
      return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** Resolves when a child of ours ends, with how. */
export function endOfChild(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
}

/** Resolves when a process that is not our child ends. */
export async function endOfStranger(pid: number): Promise<string> {
  while (isAlive(pid)) await sleep(200)
  return 'gone'
}

/** Sends a signal; a process that is gone already is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Whether `ended` settles within the time. */
export async function endsWithin(ended: Promise<unknown>, limitMs: number): Promise<boolean> {
  const timer = new AbortController()
  const late = sleep(limitMs, false, { signal: timer.signal }).catch(() => false)
  const isOver = await Promise.race([ended.then(() => true), late])
  timer.abort()
  return isOver
}
