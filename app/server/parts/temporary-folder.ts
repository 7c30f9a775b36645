import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A new folder that others can enter, as root's PostgreSQL must. Tests remove it themselves. */
export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'engawa-parts-'))
  fs.chmodSync(folder, 0o755)
  return folder
}
