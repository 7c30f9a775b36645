import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hubFlags } from '../../bin/hub.mjs'
import type { Hub } from './hub.ts'

/** One of the server's programs, run to its end beside a hub, in its folder. */
export async function runHubProgram(
  hub: Hub,
  program: 'main' | 'sign-in' | 'rotate-keys',
  { parameters = [], variables = {} }: { parameters?: string[]; variables?: object } = {},
): Promise<{ code: number | null; words: string }> {
  const child = spawn(
    process.execPath,
    [...hubFlags, `build-test/hub/${program}.js`, ...parameters],
    {
      env: {
        NODE_ENV: 'test',
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ENGAWA_DATA: hub.folder,
        DATABASE_URL: hub.databaseUrl,
        ...variables,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (words += text))
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, words }
}
