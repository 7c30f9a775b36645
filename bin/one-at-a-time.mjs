import { takeLock } from '../app/server/parts/lock.mjs'
import { root } from './root.mjs'
import { say } from './step.mjs'

/**
 * Does the work while no other launcher does any in this checkout. A launcher that dies gives its
 * turn back.
 * @param {() => Promise<void>} work
 */
export async function oneAtATime(work) {
  let hasSaid = false
  for (;;) {
    const lock = await takeLock(root, 'prepare', () => String(process.pid))
    if ('release' in lock) {
      try {
        return await work()
      } finally {
        await lock.release()
      }
    }
    if (!hasSaid)
      say(
        `… もうひとつの起動（プロセス ${lock.heldBy}）が準備を終えるのを待っています / waiting for another start`,
      )
    hasSaid = true
    await new Promise((resume) => setTimeout(resume, 200))
  }
}
