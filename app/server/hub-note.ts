import fs from 'node:fs'
import path from 'node:path'
import { writePrivateFile } from './parts/private-file.ts'

/** What a running hub leaves for the other processes of its folder: variables, as they read them. */
export type HubNote = Partial<Record<(typeof noted)[number], string>>

const noted = [
  'DATABASE_URL',
  'SMTP_URL',
  'LIVEKIT_URL',
  'ENGAWA_MAILBOX',
  'ENGAWA_MAILBOX_KEY',
  'ENGAWA_DEMO',
  'PUBLIC_URL',
  'HOST',
  'PORT',
] as const

const noteFile = (folder: string) => path.join(folder, 'running.json')

/** Writes down where the parts of this hub are (mode 0600: the database's password is in it). */
export function writeHubNote(folder: string, env: NodeJS.ProcessEnv): void {
  const note = Object.fromEntries(noted.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  writePrivateFile(noteFile(folder), JSON.stringify(note, null, 2))
}

export const removeHubNote = (folder: string): void => fs.rmSync(noteFile(folder), { force: true })

/** Null where no hub has left a note. Whether it still runs is for `findOwner` to say. */
export function readHubNote(folder: string): HubNote | null {
  try {
    return JSON.parse(fs.readFileSync(noteFile(folder), 'utf8')) as HubNote
  } catch {
    return null
  }
}
