import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface RunningProcess {
  pid: number
  name: string
}

/** Clock ticks a second in /proc (Linux). */
const ticks = 100

/** A process and all that it started, by their commands. Linux. */
export function processesOf(pid: number): RunningProcess[] {
  const lines = execFileSync('ps', ['-Ao', 'pid,ppid,args'], { encoding: 'utf8' }).split('\n')
  const rows = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [])
  const own = new Set([String(pid)])
  for (const [, child = '', parent = ''] of rows) if (own.has(parent)) own.add(child)
  return rows
    .filter(([, child = '']) => own.has(child))
    .map(([, child = '', , name = '']) => ({ pid: Number(child), name }))
}

/** What a process has used since its start, and what it holds now. Nothing where it has ended. */
export function usageOf({ pid }: RunningProcess): { cpuSeconds: number; memoryMB: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const held = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return {
      cpuSeconds: (Number(stat[11]) + Number(stat[12])) / ticks,
      memoryMB: Number(held?.[1] ?? 0) / 1024,
    }
  } catch {
    return { cpuSeconds: 0, memoryMB: 0 }
  }
}
