import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { liveKitVersion } from './livekit-version.ts'

/** The archives of the official release and their SHA-256, as its checksums.txt gives them. */
const archives: Record<string, { name: string; sha256: string } | undefined> = {
  'linux-x64': {
    name: `livekit_${liveKitVersion}_linux_amd64.tar.gz`,
    sha256: 'c020fac437b7cc9b776eef1ad5ea8af77be9acfa07602eca20a3a44930dfbc70',
  },
  'linux-arm64': {
    name: `livekit_${liveKitVersion}_linux_arm64.tar.gz`,
    sha256: '332015305518765fe05bad74fc3a9d9583e635e7dd130de3c4fc563d69c550f3',
  },
  'linux-arm': {
    name: `livekit_${liveKitVersion}_linux_armv7.tar.gz`,
    sha256: '6dceb15fec3b2b90a67615acff7f92a48a901408f31c74f3d290a7d4277f76bd',
  },
  'win32-x64': {
    name: `livekit_${liveKitVersion}_windows_amd64.zip`,
    sha256: '3ec7eaa76ef64063bf21f78364733703e0969612cb92ffd60661ed45fa4a8906',
  },
  'win32-arm64': {
    name: `livekit_${liveKitVersion}_windows_arm64.zip`,
    sha256: '9a0facddf31346f22854a1beaeaaa2c623c165078c54765115b249d771eb0b66',
  },
}

const releases = `https://github.com/livekit/livekit/releases/download/v${liveKitVersion}`
const silenceLimitMs = 30_000

export interface Release {
  /** Where the archive is fetched. */
  url: string
  sha256: string
}

/** The official archive for this platform; null where the release has none. */
export function findRelease(platform = process.platform, arch = process.arch): Release | null {
  const archive = archives[`${platform}-${arch}`]
  return archive ? { url: `${releases}/${archive.name}`, sha256: archive.sha256 } : null
}

/** How much of the archive has come; its share where the sender says how large it is. */
export interface DownloadProgress {
  step: 'download'
  megabytes: number
  percent: number | null
}

/**
 * Fetches the archive, checks it against its checksum and puts the program it holds at `target`.
 * @throws Error when it cannot be fetched, or is not what it should be; nothing is kept then
 */
export async function downloadLiveKit(options: {
  release: Release
  target: string
  onProgress: (progress: DownloadProgress) => void
  signal?: AbortSignal
}): Promise<void> {
  const { release, target } = options
  const bytes = await download(release.url, options)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== release.sha256) {
    throw new Error(
      `the download has the checksum ${sha256.slice(0, 12)}… instead of ${release.sha256.slice(0, 12)}…`,
    )
  }
  const draft = fs.mkdtempSync(path.join(path.dirname(target), 'unpacking-'))
  try {
    const name = path.extname(target) === '.exe' ? 'livekit-server.exe' : 'livekit-server'
    const program = path.join(draft, name)
    if (release.url.endsWith('.zip')) await unzip(bytes, draft)
    else fs.writeFileSync(program, findInTar(gunzipSync(bytes), name))
    fs.chmodSync(program, 0o755)
    fs.renameSync(program, target)
  } finally {
    fs.rmSync(draft, { recursive: true, force: true })
  }
}

async function download(
  url: string,
  {
    onProgress,
    signal,
  }: { onProgress: (progress: DownloadProgress) => void; signal?: AbortSignal },
): Promise<Buffer> {
  const silence = new AbortController()
  const fail = () => silence.abort(new Error('nothing came for 30 seconds'))
  let timer = setTimeout(fail, silenceLimitMs)
  try {
    const signals = [silence.signal, ...(signal ? [signal] : [])]
    const response = await fetch(url, { signal: AbortSignal.any(signals) })
    if (!response.ok || !response.body)
      throw new Error(`${new URL(url).host} answered ${response.status}`)
    const total = Number(response.headers.get('content-length'))
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of Readable.fromWeb(
      response.body as ReadableStream<Uint8Array>,
    ) as AsyncIterable<Uint8Array>) {
      clearTimeout(timer)
      timer = setTimeout(fail, silenceLimitMs)
      chunks.push(chunk)
      size += chunk.length
      const percent = total ? Math.floor((size / total) * 100) : null
      onProgress({ step: 'download', megabytes: Math.floor(size / 1e6), percent })
    }
    return Buffer.concat(chunks)
  } finally {
    clearTimeout(timer)
  }
}

/** The content of one file of a tar archive. */
function findInTar(tar: Buffer, wanted: string): Buffer {
  for (let at = 0; at + 512 <= tar.length;) {
    const header = tar.subarray(at, at + 512)
    const name = header.toString('utf8', 0, 100).replace(/\0.*$/s, '')
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8) || 0
    if (path.posix.basename(name) === wanted) return tar.subarray(at + 512, at + 512 + size)
    at += 512 + Math.ceil(size / 512) * 512
  }
  throw new Error(`the archive holds no ${wanted}`)
}

/** Windows brings a tar that reads zip archives. */
async function unzip(bytes: Buffer, folder: string): Promise<void> {
  const archive = path.join(folder, `${randomBytes(4).toString('hex')}.zip`)
  fs.writeFileSync(archive, bytes)
  await promisify(execFile)('tar', ['-xf', archive, '-C', folder])
}
