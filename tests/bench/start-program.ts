import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

const limitMs = 600_000

/** Runs a program to its end. @returns seconds @throws Error with its last words when it fails */
export async function runToEnd(command: string, args: string[], folder: string): Promise<number> {
  const began = performance.now()
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words += text))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${words.slice(-2_000)}`)
  return (performance.now() - began) / 1000
}

/** Starts a server and asks /health until it says ok. @throws Error with its last words */
export async function startUntilHealthy(
  command: string,
  args: string[],
  { folder, port, data }: { folder: string; port: number; data?: string },
) {
  const began = performance.now()
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, PORT: String(port), ...(data && { ENGAWA_DATA: data }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let words = ''
  const keep = (text: string) => (words = (words + text).slice(-4_000))
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  let hasEnded = false
  const ended = once(child, 'close').then(() => (hasEnded = true))
  while (!(await isHealthy(port))) {
    if (hasEnded) throw new Error(`${command} ${args.join(' ')} ended\n${words}`)
    if (performance.now() - began > limitMs) throw new Error(`Not healthy in time\n${words}`)
    await sleep(20)
  }
  return {
    seconds: (performance.now() - began) / 1000,
    pid: child.pid ?? 0,
    async stop() {
      if (child.pid && !hasEnded) process.kill(-child.pid, 'SIGINT')
      await ended
    },
  }
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health`, {
      signal: AbortSignal.timeout(2_000),
    })
    return ((await response.json()) as { status: string }).status === 'ok'
  } catch {
    return false
  }
}
