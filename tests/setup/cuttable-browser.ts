import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'
import { browserFlags } from './browser-flags.ts'
import { requireChromium } from './chromium.ts'

const run = promisify(execFile)

/**
 * A browser whose network can be cut off and given back: the process that holds all its sockets, those of
 * WebRTC among them, stands still. As in a tunnel, nothing is refused, nothing arrives.
 */
export async function launchCuttableBrowser() {
  const server = await chromium.launchServer({
    executablePath: await requireChromium(),
    args: browserFlags,
  })
  const browser = await chromium.connect(server.wsEndpoint())
  const networkPid = async () => {
    const { stdout } = await run('ps', ['-Ao', 'pid,ppid,args'])
    const lines = stdout.split('\n').map((line) => line.trim().split(/\s+/))
    const own = new Set([String(server.process().pid)])
    for (const [pid = '', parent = ''] of lines) if (own.has(parent)) own.add(pid)
    const isNetwork = (args: string[]) => args.some((arg) => arg.includes('network.mojom'))
    const found = lines.find(([pid = '', , ...args]) => own.has(pid) && isNetwork(args))
    if (!found?.[0]) throw new Error('The network process of the browser was not found')
    return Number(found[0])
  }
  return {
    browser,
    async cut() {
      process.kill(await networkPid(), 'SIGSTOP')
    },
    async giveBack() {
      process.kill(await networkPid(), 'SIGCONT')
    },
    close: () => server.close(),
  }
}
