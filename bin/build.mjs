import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { askHolder } from '../app/server/parts/lock.mjs'
import { fingerprint, isDone, unlessDone } from './fingerprint.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { step, StepFailed } from './step.mjs'

const schema = ['prisma/schema', 'prisma.config.ts', 'package-lock.json']
const sources = [
  'app',
  'emails',
  'prisma',
  'public',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'remix.config.js',
  'vite.config.ts',
  'vite.islands.config.ts',
  'vite.server.config.ts',
  'bin/keep-one-language.mjs',
]

/** A build for tests carries the test clock and lies beside the real one. */
export const buildFolder = process.env.ENGAWA_BUILD === 'test' ? 'build-test' : 'build'

/** What the programs started by this launcher find in their environment. */
export function toolEnvironment() {
  const node = pinnedNode()
  const folders = [path.dirname(node), path.resolve('node_modules/.bin'), process.env.PATH ?? '']
  return { PATH: folders.join(path.delimiter), CHECKPOINT_DISABLE: '1' }
}

/** Makes the database client where the schema changed. */
export async function prepareClient() {
  const mark = fingerprint(schema)
  const stamp = 'app/generated/prisma/.made-from'
  if (isDone(stamp, mark)) return
  await oneAtATime(() =>
    unlessDone(stamp, mark, () =>
      run(
        'データベースの型を作る / generating the database client',
        ['node_modules/prisma/build/index.js', 'generate'],
        {
          // Generating never starts that program; without a name for it Prisma would fetch one.
          PRISMA_SCHEMA_ENGINE_BINARY: pinnedNode(),
        },
      ),
    ),
  )
}

/** Builds the pages and the server where the sources changed. */
export async function prepareBuild() {
  await prepareClient()
  const mark = fingerprint(sources)
  const stamp = `${buildFolder}/.made-from`
  if (isDone(stamp, mark)) return
  await refuseUnderRunningHub()
  await oneAtATime(() =>
    unlessDone(stamp, mark, async () => {
      const quiet = ['--logLevel', 'warn']
      const vite = 'node_modules/vite/bin/vite.js'
      const remix = 'node_modules/@remix-run/dev/dist/cli.js'
      await run('ページを組み立てる / building the pages', [remix, 'vite:build', ...quiet])
      rmSync(`${buildFolder}/islands`, { recursive: true, force: true })
      for (const language of ['ja', 'easy', 'en']) {
        const islands = ['--config', 'vite.islands.config.ts', '--mode', language]
        await run(`へやを組み立てる / building the room (${language})`, [
          vite,
          'build',
          ...islands,
          ...quiet,
        ])
      }
      compressAssets('client/assets')
      compressAssets('islands')
      const server = ['--config', 'vite.server.config.ts']
      await run('サーバーを組み立てる / building the server', [vite, 'build', ...server, ...quiet])
    }),
  )
}

/**
 * Compresses once, as small as it gets, what every phone asks for.
 * @param {string} files
 */
function compressAssets(files) {
  const folder = `${buildFolder}/${files}`
  for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file))) {
    const content = readFileSync(path.join(folder, name))
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
    writeFileSync(path.join(folder, `${name}.br`), brotliCompressSync(content, { params }))
  }
}

/** A hub that runs would lose the files that it serves. */
async function refuseUnderRunningHub() {
  if (buildFolder !== 'build') return
  const holder = await askHolder(process.env.ENGAWA_DATA ?? 'var', 'house')
  if (holder === null) return
  throw new StepFailed(
    '縁側はこのフォルダーですでに動いています。止めてから組み立て直してください。The hub runs in this folder and its sources have changed: stop it, then start again.',
  )
}

/**
 * @param {string} title
 * @param {string[]} parameters
 * @param {Record<string, string>} [env]
 */
async function run(title, parameters, env = {}) {
  await step({
    title,
    command: pinnedNode(),
    parameters,
    env: { ...toolEnvironment(), ...env },
    advice:
      '上の出力が理由です。直してから、もう一度どうぞ。The lines above say why: mend it, then start again.',
  })
}
