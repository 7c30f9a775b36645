import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Writes a file that only its owner may read (mode 0600), whole or not at all. */
export function writePrivateFile(file: string, content: string | Uint8Array): void {
  const draft = draftOf(file, content)
  fs.renameSync(draft, file)
  settleFolder(path.dirname(file))
}

/** As above, but leaves a file that is there already alone. Returns whether it was written. */
export function createPrivateFile(file: string, content: string | Uint8Array): boolean {
  const draft = draftOf(file, content)
  try {
    fs.linkSync(draft, file)
    settleFolder(path.dirname(file))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

function draftOf(file: string, content: string | Uint8Array): string {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${randomBytes(6).toString('hex')}.draft`
  const handle = fs.openSync(draft, 'wx', 0o600)
  try {
    fs.writeFileSync(handle, content)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  return draft
}

/** Without this a power cut could take back the name that a file was given. */
function settleFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}
