import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { liveKitVersion } from './livekit-version.ts'

const source = `github.com/livekit/livekit-server/cmd/server@v${liveKitVersion}`

/** How many packages Go has compiled. */
export interface BuildProgress {
  step: 'build'
  packages: number
}

/**
 * Builds the server with Go and puts it at `target`: some minutes the first time. It is built
 * aside and moved into place, so an interrupted build leaves nothing that looks whole.
 * @throws Error with the last line that Go said
 */
export async function buildLiveKit(options: {
  go: string
  target: string
  onProgress: (progress: BuildProgress) => void
  signal?: AbortSignal
}): Promise<void> {
  const { go, target, onProgress, signal } = options
  const draft = fs.mkdtempSync(path.join(path.dirname(target), 'building-'))
  const child = spawn(go, ['install', '-v', '-ldflags=-s -w', source], {
    cwd: draft,
    env: { ...process.env, CGO_ENABLED: '0', GOBIN: draft, GOFLAGS: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
  })
  const abandon = () => child.pid && stopGroup(child.pid)
  signal?.addEventListener('abort', abandon)
  let packages = 0
  let last = ''
  createInterface({ input: child.stderr }).on('line', (line) => {
    last = line
    packages += 1
    onProgress({ step: 'build', packages })
  })
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0) throw new Error(last || `go ended with ${code}`)
    const suffix = process.platform === 'win32' ? '.exe' : ''
    fs.renameSync(path.join(draft, `server${suffix}`), target)
  } finally {
    signal?.removeEventListener('abort', abandon)
    fs.rmSync(draft, { recursive: true, force: true })
  }
}

/** Go and the compilers it started. */
function stopGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM')
  } catch {
    // gone already
  }
}
