import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { type BuildProgress, buildLiveKit } from './livekit-build.ts'
import {
  type DownloadProgress,
  downloadLiveKit,
  findRelease,
  type Release,
} from './livekit-release.ts'
import { isGoodEnough, liveKitVersion } from './livekit-version.ts'

/** How far the server is on its way here. */
export type LiveKitProgress = BuildProgress | DownloadProgress

export type FoundLiveKit = { path: string } | { missing: string }

interface Search {
  folder: string
  /** Hears whenever the work gets on; called often. */
  onProgress: (progress: LiveKitProgress) => void
  signal?: AbortSignal
  env?: NodeJS.ProcessEnv
  release?: Release | null
}

/**
 * A LiveKit server that can be started at once: LIVEKIT_SERVER, one on the PATH, or the one that
 * was obtained before. Null when one has to be obtained.
 */
export async function findReadyLiveKit(
  options: Pick<Search, 'folder' | 'env'>,
): Promise<FoundLiveKit | null> {
  const env = options.env ?? process.env
  if (env.LIVEKIT_SERVER) {
    if (isProgram(env.LIVEKIT_SERVER)) return { path: env.LIVEKIT_SERVER }
    return { missing: `LIVEKIT_SERVER names ${env.LIVEKIT_SERVER}, which is no program.` }
  }
  const onPath = findOnPath('livekit-server', env)
  if (onPath && isGoodEnough(await versionOf(onPath))) return { path: onPath }
  const kept = keptPath(options.folder)
  return isProgram(kept) ? { path: kept } : null
}

/**
 * Finds or obtains a LiveKit server: as above, else built with Go, else the official release with
 * its checksum checked. What was obtained is kept in the folder. Where none can be had, `missing`
 * says why in a sentence.
 */
export async function findLiveKit(options: Search): Promise<FoundLiveKit> {
  const { folder, onProgress, signal, env = process.env, release = findRelease() } = options
  const ready = await findReadyLiveKit({ folder, env })
  if (ready) return ready
  fs.mkdirSync(folder, { recursive: true })
  removeDrafts(folder)
  const target = keptPath(folder)
  const failures: string[] = []

  const go = findOnPath('go', env)
  if (go) {
    const failure = await failureOf(buildLiveKit({ go, target, onProgress, signal }))
    if (failure === null) return { path: target }
    failures.push(`go install: ${failure}`)
  }
  if (signal?.aborted) return { missing: 'The search was stopped.' }
  if (release) {
    const failure = await failureOf(downloadLiveKit({ release, target, onProgress, signal }))
    if (failure === null) return { path: target }
    failures.push(`download: ${failure}`)
  } else {
    failures.push(`there is no official release for ${process.platform} ${process.arch}`)
  }
  return {
    missing: `LiveKit ${liveKitVersion} cannot be had (${failures.join('; ')}): install Go, or put a livekit-server at ${target}, or set LIVEKIT_URL.`,
  }
}

const keptPath = (folder: string) =>
  path.resolve(
    folder,
    `livekit-server-${liveKitVersion}${process.platform === 'win32' ? '.exe' : ''}`,
  )

/** What an interrupted build or download left behind. */
function removeDrafts(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    if (/^(building|unpacking)-/.test(name)) {
      fs.rmSync(path.join(folder, name), { recursive: true, force: true })
    }
  }
}

async function failureOf(work: Promise<void>): Promise<string | null> {
  try {
    await work
    return null
  } catch (error) {
    const { message, cause } = error as Error
    return cause instanceof Error ? `${message}, ${cause.message}` : message
  }
}

function findOnPath(name: string, env: NodeJS.ProcessEnv): string | null {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const folders = (env.PATH ?? '').split(path.delimiter).filter((each) => path.isAbsolute(each))
  return folders.map((each) => path.join(each, file)).find(isProgram) ?? null
}

function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK)
    return fs.statSync(file).isFile()
  } catch {
    return false
  }
}

async function versionOf(binary: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(binary, ['--version'], { timeout: 5_000 })
    return /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? ''
  } catch {
    return ''
  }
}
