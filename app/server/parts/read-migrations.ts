import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

export interface Migration {
  name: string
  sql: string
  /** SHA-256 of the file's bytes, as Prisma records it. */
  checksum: string
}

/** The migrations on disk, in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => {
      const bytes = fs.readFileSync(path.join(folder, name, 'migration.sql'))
      const checksum = createHash('sha256').update(bytes).digest('hex')
      return { name, sql: bytes.toString('utf8'), checksum }
    })
}
