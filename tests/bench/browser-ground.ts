import { chromium } from '@playwright/test'
import startGround from '#tests/setup/browser-setup.ts'
import { browserFlags } from '#tests/setup/browser-flags.ts'
import { requireChromium } from '#tests/setup/chromium.ts'
import { type Hub, type HubOptions, startHub } from '#tests/setup/hub.ts'
import { runToEnd } from './start-program.ts'

/**
 * What a bench in a browser stands on: the build, a hub with the fictional network, LiveKit and mail, and a
 * Chromium with a camera and a microphone. All of it is ended when `work` is done.
 */
export async function onBrowserGround<Result>(
  { say, hubOptions }: { say: (line: string) => void; hubOptions?: HubOptions },
  work: (ground: {
    hub: Hub
    browser: Awaited<ReturnType<typeof chromium.launch>>
  }) => Promise<Result>,
): Promise<Result> {
  say('building')
  process.env.ENGAWA_BUILD = 'test'
  await runToEnd(process.execPath, ['bin/engawa.mjs', 'build'], process.cwd())
  const endGround = await startGround()
  const hub = await startHub(hubOptions)
  const browser = await chromium.launch({
    executablePath: await requireChromium(),
    args: browserFlags,
  })
  try {
    return await work({ hub, browser })
  } finally {
    await browser.close()
    await hub.stop()
    await endGround()
  }
}
