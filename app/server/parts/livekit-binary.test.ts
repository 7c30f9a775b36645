import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findLiveKit, type LiveKitProgress } from './livekit-binary.ts'
import { findRelease, type Release } from './livekit-release.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { waitFor } from './wait-for.ts'

let folder = ''
let server: http.Server | undefined
beforeEach(() => void (folder = temporaryFolder()))
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

const bin = () => path.join(folder, 'bin')
const kept = () => path.join(bin(), 'livekit-server-1.13.5')

/** Puts a program of ours on a PATH of its own. */
function program(name: string, script: string): string {
  const place = path.join(folder, `path-${name}`)
  fs.mkdirSync(place, { recursive: true })
  fs.writeFileSync(path.join(place, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return place
}

function find(env: NodeJS.ProcessEnv, release: Release | null = null, signal?: AbortSignal) {
  const progress: LiveKitProgress[] = []
  const found = findLiveKit({
    folder: bin(),
    env,
    release,
    signal,
    onProgress: (step) => progress.push(step),
  })
  return Object.assign(found, { progress })
}

const variables = (env: Record<string, string>) => env as unknown as NodeJS.ProcessEnv

/** An archive as the release has it, and a server that gives it out. */
async function serveArchive(options: { truncated?: boolean } = {}): Promise<Release> {
  const source = path.join(folder, 'archive')
  fs.mkdirSync(source)
  fs.writeFileSync(path.join(source, 'LICENSE'), 'Apache\n'.repeat(200))
  fs.writeFileSync(path.join(source, 'livekit-server'), '#!/bin/sh\necho released\n')
  execFileSync('tar', ['-czf', `${source}.tar.gz`, '-C', source, 'LICENSE', 'livekit-server'])
  const bytes = fs.readFileSync(`${source}.tar.gz`)
  server = http.createServer((_request, response) => {
    response.setHeader('content-length', bytes.length)
    if (!options.truncated) return response.end(bytes)
    response.write(bytes.subarray(0, 100), () => response.destroy())
    return undefined
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { url: `http://127.0.0.1:${port}/livekit.tar.gz`, sha256 }
}

test('LIVEKIT_SERVER comes first, and a wrong one is said', async () => {
  const mine = path.join(program('mine', 'true'), 'mine')
  expect(await find(variables({ LIVEKIT_SERVER: mine }))).toEqual({ path: mine })
  expect(await find(variables({ LIVEKIT_SERVER: '/nowhere' }))).toEqual({
    missing: expect.stringContaining('/nowhere'),
  })
})

test.each([
  ['1.13.5', true],
  ['1.14.0', true],
  ['1.9.1', false],
])('a livekit-server %s on the PATH is good enough: %s', async (version, isTaken) => {
  const place = program('livekit-server', `echo "livekit-server version ${version}"`)
  const found = await find(variables({ PATH: place }))
  expect('path' in found).toBe(isTaken)
})

test('one that was obtained before is used again', async () => {
  fs.mkdirSync(bin())
  fs.writeFileSync(kept(), '', { mode: 0o755 })
  expect(await find(variables({ PATH: '' }))).toEqual({ path: kept() })
})

test('Go builds the pinned version, aside and then into place', async () => {
  const go = program(
    'go',
    'echo "$@" > "$GOBIN/../../asked"; echo step >&2; /bin/cp /bin/true "$GOBIN/server"',
  )
  const asked = find(variables({ PATH: go }))
  expect(await asked).toEqual({ path: kept() })
  expect(fs.readFileSync(path.join(folder, 'asked'), 'utf8')).toContain(
    'livekit-server/cmd/server@v1.13.5',
  )
  expect(asked.progress).toContainEqual({ step: 'build', packages: 1 })
  expect(fs.readdirSync(bin())).toEqual(['livekit-server-1.13.5'])
})

test('where Go fails the release is fetched', async () => {
  const env = variables({ PATH: program('go', 'echo "no network" >&2; exit 1') })
  const found = find(env, await serveArchive())
  expect(await found).toEqual({ path: kept() })
  expect(execFileSync(kept(), { encoding: 'utf8' })).toBe('released\n')
  expect(found.progress.at(-1)).toMatchObject({ step: 'download', percent: 100 })
})

test('an archive with another checksum is thrown away', async () => {
  const release = { ...(await serveArchive()), sha256: '0'.repeat(64) }
  const found = await find(variables({ PATH: '' }), release)
  expect(found).toEqual({ missing: expect.stringContaining('checksum') })
  expect(fs.readdirSync(bin())).toEqual([])
})

test('a download that breaks off leaves nothing and is said', async () => {
  const found = await find(variables({ PATH: '' }), await serveArchive({ truncated: true }))
  expect(found).toEqual({ missing: expect.stringContaining('download') })
  expect(fs.readdirSync(bin())).toEqual([])
})

test('without Go and without a release, both are said in one sentence', async () => {
  const found = await find(variables({ PATH: '' }))
  expect(found).toEqual({ missing: expect.stringMatching(/no official release.*install Go/) })
})

test('a build can be stopped, and what an earlier one left is cleared away', async () => {
  fs.mkdirSync(path.join(bin(), 'building-old'), { recursive: true })
  const stop = new AbortController()
  const env = variables({ PATH: program('go', 'echo step >&2; exec /bin/sleep 60') })
  const found = find(env, null, stop.signal)
  await waitFor('the build', () => found.progress.length > 0)
  stop.abort()
  expect(await found).toEqual({ missing: expect.any(String) })
  expect(fs.readdirSync(bin())).toEqual([])
})

test('the release is known for the platforms that it has', () => {
  expect(findRelease('linux', 'x64')?.url).toMatch(
    /^https:.*\/v1\.13\.5\/livekit_1\.13\.5_linux_amd64\.tar\.gz$/,
  )
  expect(findRelease('win32', 'x64')?.url).toMatch(/\.zip$/)
  expect(findRelease('darwin', 'arm64')).toBeNull()
})
