import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Neither made by us nor part of what is built. */
const skipped = /(^|\/)(generated|node_modules)$|\.test\.tsx?$/

/**
 * One line that changes when any of the files, or files in the folders, does.
 * @param {string[]} names
 */
export function fingerprint(names) {
  const hash = createHash('sha256')
  for (const name of names) add(name)
  return hash.digest('hex')

  /** @param {string} name */
  function add(name) {
    const found = fs.statSync(name, { throwIfNoEntry: false })
    if (!found || skipped.test(name)) return
    if (found.isDirectory()) {
      // oxlint-disable-next-line unicorn/no-array-sort -- older Nodes have no toSorted
      for (const inner of fs.readdirSync(name).sort()) add(path.posix.join(name, inner))
    } else {
      hash.update(`${name}\0${found.size}\0`).update(fs.readFileSync(name))
    }
  }
}

/**
 * Does the work unless the stamp says that it was done for the same files. The stamp goes before
 * the work and comes back after it: interrupted work counts as not done.
 * @param {string} stamp
 * @param {string} mark
 * @param {() => Promise<void>} work
 */
export async function unlessDone(stamp, mark, work) {
  if (isDone(stamp, mark)) return
  fs.rmSync(stamp, { force: true })
  await work()
  fs.mkdirSync(path.dirname(stamp), { recursive: true })
  fs.writeFileSync(stamp, mark)
}

/**
 * @param {string} stamp
 * @param {string} mark
 */
export const isDone = (stamp, mark) =>
  fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === mark
