import { setTimeout as sleep } from 'node:timers/promises'
import { askHolder, takeLock } from './lock.mjs'

export interface House {
  /** From now on those who knock are told to wait a moment instead of being refused. */
  leave(): void
  release(): Promise<void>
}

/** Another hub runs in this folder. */
export class HouseTaken extends Error {
  readonly pid: number
  constructor(folder: string, pid: number) {
    super(
      `縁側はこのフォルダー（${folder}）ですでに動いています（プロセス ${pid}）。そちらを使うか、止めてからもう一度どうぞ。` +
        `\nThe hub already runs in this folder (process ${pid}). Use that one, or stop it first.`,
    )
    this.pid = pid
  }
}

/**
 * Takes the data folder for this process. One hub owns a folder at a time; a hub that died, by
 * whatever death, owns nothing. One that is on its way out is waited for (20 s).
 * @throws HouseTaken
 */
export async function takeHouse(folder: string): Promise<House> {
  let isLeaving = false
  const describe = () => JSON.stringify({ pid: process.pid, isLeaving })
  const end = performance.now() + 20_000
  for (;;) {
    const lock = await takeLock(folder, 'house', describe)
    if ('release' in lock) {
      return { leave: () => void (isLeaving = true), release: () => lock.release() }
    }
    const holder = readHolder(lock.heldBy)
    if (!holder.isLeaving || performance.now() > end) throw new HouseTaken(folder, holder.pid)
    await sleep(50)
  }
}

/** The process that owns the folder now; null when it is free. */
export async function findOwner(folder: string): Promise<number | null> {
  const said = await askHolder(folder, 'house')
  return said === null ? null : readHolder(said).pid
}

function readHolder(said: string): { pid: number; isLeaving: boolean } {
  try {
    return JSON.parse(said) as { pid: number; isLeaving: boolean }
  } catch {
    return { pid: 0, isLeaving: false }
  }
}
