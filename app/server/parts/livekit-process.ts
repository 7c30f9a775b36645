import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { bareEnvironment } from './bare-environment.ts'
import { openLiveKitLog } from './livekit-log.ts'
import { writePrivateFile } from './private-file.ts'
import {
  commandLine,
  endOfChild,
  endOfStranger,
  endsWithin,
  isAlive,
  signal,
  type Running,
} from './processes.ts'
import { waitFor } from './wait-for.ts'

const startLimitMs = 20_000

/** One LiveKit server: which program, in which folder, told what. */
export interface LiveKitHome {
  binary: string
  folder: string
  port: number
  configuration: string
}

const configurationFile = (folder: string) => path.join(folder, 'livekit.yaml')
const noteFile = (folder: string) => path.join(folder, 'livekit.json')

interface Note {
  pid: number
  /** Which program it runs, told what. */
  likeness: string
}

/**
 * The server that a killed parent left behind, if it is the one we would start; another one that
 * still runs in this folder is ended.
 */
export async function adoptLiveKit(home: LiveKitHome): Promise<Running | null> {
  const note = readNote(home.folder)
  if (!note || !isServer(note, home.folder)) return null
  const running = describe(note.pid, endOfStranger(note.pid))
  if (note.likeness === likeness(home) && (await answers(home.port))) return running
  await running.end()
  return null
}

/** The process that an earlier start left running in the folder, if any. */
export function findLiveKitProcess(folder: string): number | null {
  const note = readNote(folder)
  return note && isServer(note, folder) ? note.pid : null
}

/** Starts the server and resolves when it answers. */
export async function startLiveKitProcess(home: LiveKitHome): Promise<Running> {
  const { folder, binary } = home
  const file = configurationFile(folder)
  const logFile = path.join(folder, 'livekit.log')
  writePrivateFile(file, home.configuration)
  const output = openLiveKitLog(logFile)
  const child = spawn(binary, ['--config', file], {
    cwd: folder,
    env: bareEnvironment(),
    stdio: ['ignore', output, output],
    detached: true, // a group of its own: Ctrl-C reaches the hub, which stops it
  })
  output.destroy()
  const ended = endOfChild(child)
  let how: string | undefined
  void ended.then((text) => (how = text))
  await waitFor(
    'LiveKit to answer',
    async () => {
      if (how !== undefined) throw new Error(`LiveKit does not start (${how}): see ${logFile}`)
      return answers(home.port)
    },
    { limitMs: startLimitMs },
  )
  const note: Note = { pid: child.pid ?? 0, likeness: likeness(home) }
  writePrivateFile(noteFile(folder), JSON.stringify(note))
  return describe(note.pid, ended)
}

/** The first SIGTERM waits until the rooms are empty, a further one does not. */
function describe(pid: number, ended: Promise<string>): Running {
  const end = async () => {
    for (let round = 0; round < 30 && isAlive(pid); round++) {
      signal(pid, 'SIGTERM')
      if (await endsWithin(ended, 100)) return
    }
    if (isAlive(pid)) signal(pid, 'SIGKILL')
    await ended
  }
  return { pid, ended, end }
}

function likeness({ binary, configuration }: LiveKitHome): string {
  const { size, mtimeMs } = fs.statSync(binary)
  return createHash('sha256')
    .update(`${binary}\0${size}\0${mtimeMs}\0${configuration}`)
    .digest('hex')
}

function readNote(folder: string): Note | null {
  try {
    return JSON.parse(fs.readFileSync(noteFile(folder), 'utf8')) as Note
  } catch {
    return null
  }
}

const isServer = ({ pid }: Note, folder: string) =>
  isAlive(pid) && commandLine(pid).includes(configurationFile(folder))

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      signal: AbortSignal.timeout(1_000),
    })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}
