import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findLiveKitProcess } from '#app/server/parts/livekit-process.ts'
import { commandLine, isAlive, signal } from '#app/server/parts/processes.ts'
import { waitFor } from '#app/server/parts/wait-for.ts'

export type PartName = 'livekit' | 'postgres'

/** The servers that the hub in a folder runs beside its own processes. */
export function createHubParts(folder: string) {
  const killed = new Map<PartName, number>()
  const find = { livekit: () => findLiveKitProcess(path.join(folder, 'livekit')), postgres }

  function postgres(): number | null {
    const file = path.join(folder, 'postgres/data/postmaster.pid')
    const pid = Number(readIfThere(file).split('\n')[0])
    return isAlive(pid) ? pid : null
  }

  return {
    /** Ends a server as nobody should. @throws Error when the hub runs none of its own */
    kill9: async (part: PartName) => {
      const pid = find[part]()
      if (!pid) throw new Error(`This hub runs no ${part} of its own`)
      signal(pid, 'SIGKILL')
      killed.set(part, pid)
      await waitFor(`${part} to end`, () => !isAlive(pid))
    },
    /** Waits until a killed server runs again. */
    backUp: async (part: PartName, { limitMs = 30_000 } = {}) => {
      const isBack = () => ![null, killed.get(part)].includes(find[part]())
      await waitFor(`${part} to be back`, isBack, { limitMs })
    },
    /** Ends whatever does not end by itself in the folder. @returns what it was; empty after an orderly stop */
    endLeftovers: async (): Promise<string[]> => {
      if (process.platform !== 'linux') return []
      const isEmpty = () => leftIn(folder).length === 0
      await waitFor('the last processes to end', isEmpty, { limitMs: 2_000 }).catch(() => undefined)
      const left = leftIn(folder)
      const names = left.map((pid) => commandLine(pid).slice(0, 120))
      for (const pid of left) signal(pid, 'SIGKILL')
      return names
    },
  }
}

/** What a file says that comes and goes while its server starts. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const leftIn = (folder: string): number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && commandLine(pid).includes(`${folder}/`))
