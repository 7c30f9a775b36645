import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { bareEnvironment } from './bare-environment.ts'
import type { PostgresHome } from './postgres-home.ts'
import { createPrivateFile } from './private-file.ts'

export const superuser = 'engawa'

/** Messages in English and times in UTC, whatever this machine speaks. */
export const postgresEnvironment = (more: Record<string, string> = {}): NodeJS.ProcessEnv =>
  bareEnvironment({ LC_ALL: 'C', TZ: 'UTC', ...more })

/**
 * Makes the cluster if there is none. It is made aside and moved into place when it is whole, so
 * a half-made one is never taken for a database.
 * @returns the superuser's password
 */
export async function ensureCluster(home: PostgresHome, durable: boolean): Promise<string> {
  for (const name of fs.readdirSync(home.folder)) {
    if (name.startsWith('making-')) {
      fs.rmSync(path.join(home.folder, name), { recursive: true, force: true })
    }
  }
  const passwordFile = path.join(home.folder, 'password')
  const isMade = fs.existsSync(path.join(home.data, 'PG_VERSION'))
  if (isMade && !fs.existsSync(passwordFile)) {
    throw new Error(
      `The database in ${home.data} is there, its password file ${passwordFile} is not: put it back, or move the folder away to begin again.`,
    )
  }
  createPrivateFile(passwordFile, randomBytes(24).toString('base64url'))
  const password = fs.readFileSync(passwordFile, 'utf8').trim()
  if (!isMade) await makeCluster(home, password, durable)
  return password
}

async function makeCluster(home: PostgresHome, password: string, durable: boolean) {
  const draft = fs.mkdtempSync(path.join(home.folder, 'making-'))
  const passwordFile = path.join(draft, 'password')
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (home.user) {
    fs.chownSync(draft, home.user.uid, home.user.gid)
    fs.chownSync(passwordFile, home.user.uid, home.user.gid)
  }
  const data = path.join(draft, 'data')
  const parts = ['-D', data, '-U', superuser, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const haste = durable ? [] : ['--no-sync']
  try {
    await promisify(execFile)(home.initdb, [...parts, ...locale, '--no-instructions', ...haste], {
      ...home.user,
      cwd: home.folder,
      env: postgresEnvironment(),
    })
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string }
    throw new Error(`initdb could not make the database: ${stderr.trim() || String(error)}`, {
      cause: error,
    })
  }
  fs.renameSync(data, home.data)
  fs.rmSync(draft, { recursive: true, force: true })
}
