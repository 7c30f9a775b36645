import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { comeToTheDoor, goInAsStaff, letIn, microphone } from '#tests/e2e/gathering.ts'
import {
  comeInWithCode,
  inviteOnSlip,
  press,
  stepIn,
  stepInAsFacilitators,
} from '#tests/e2e/people.ts'
import { expect } from '#tests/setup/browser.ts'
import type { Hub } from '#tests/setup/hub.ts'
import { type Bench, round } from './bench.ts'
import { onBrowserGround } from './browser-ground.ts'
import { countWire } from './count-wire.ts'

const title = 'ふらっと茶話会'

/** Participant pages that are complete without script, for somebody who has a key. */
const plainPages = [
  '/',
  '/sessions',
  '/sessions/month',
  '/records',
  '/consents',
  '/seat',
  '/notices',
  '/calendar',
  '/promises',
  '/language',
]

/**
 * What pages weigh over the wire, everything counted, each in a browser that knows nothing yet; and the whole
 * way from an invitation to being in the call.
 */
export const weight: Bench = {
  name: 'weight',
  about: 'bytes over the wire: participant pages, lobby, room, check, invitation → call (kB)',
  run: async ({ say }) =>
    await onBrowserGround({ say }, async ({ hub, browser }) => {
      const pages: Record<string, number> = { '/enter': await weigh(browser, hub, '/enter') }
      const state = await signedIn(browser, hub)
      for (const path of plainPages) pages[path] = await weigh(browser, hub, path, state)
      const checkKB = await weigh(browser, hub, '/check', state)
      say(JSON.stringify(pages))
      const call = await weighCall(browser, hub, say)
      const worst = Object.entries(pages).toSorted(([, a], [, b]) => b - a)[0]
      return {
        participantPageKB: worst?.[1],
        worstPage: worst?.[0],
        checkKB,
        ...call,
        pages,
      }
    }),
}

type SignedIn = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>

async function signedIn(browser: Browser, hub: Hub): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL: hub.url })
  await stepIn(await context.newPage(), hub, /participant ゆきうさぎ/)
  const state = await context.storageState()
  await context.close()
  return state
}

async function newPage(browser: Browser, hub: Hub, storageState?: SignedIn) {
  const context = await browser.newContext({ baseURL: hub.url, storageState })
  return await context.newPage()
}

/** kB of a page in a browser that has seen none. */
async function weigh(browser: Browser, hub: Hub, path: string, state?: SignedIn): Promise<number> {
  const page = await newPage(browser, hub, state)
  const wire = await countWire(page)
  await page.goto(path, { waitUntil: 'networkidle' })
  const kB = round(wire.bytes() / 1000)
  await page.context().close()
  return kB
}

/** From a slip in the hand of somebody new to a seat with sound, with what stood between. */
async function weighCall(browser: Browser, hub: Hub, say: (line: string) => void) {
  const worker = await newPage(browser, hub)
  await stepIn(worker, hub, /agency/)
  const code = await inviteOnSlip(worker, 'Y8-9001')
  const staff: [Page, Page] = [await newPage(browser, hub), await newPage(browser, hub)]
  await stepInAsFacilitators(staff, hub)
  await goInAsStaff(staff, title)
  const page = await newPage(browser, hub)
  const wire = await countWire(page)
  await comeInWithCode(page, { code, nickname: 'つばめ', seat: '声だけ', agree: [] })
  await page.goto('/')
  await page.getByRole('link', { name: title }).first().click()
  await press(page, 'この回に申し込む', '申し込みました')
  const beforeLobby = wire.bytes()
  await comeToTheDoor(page)
  await quiet(wire)
  const beforeRoom = wire.bytes()
  await press(staff[0], 'へやをひらく')
  await letIn(staff[0], { つばめ: page })
  await expect(microphone(page)).toBeEnabled()
  for (const [what, bytes] of wire.parts().slice(0, 16)) say(`${round(bytes / 1000)} kB ${what}`)
  return {
    lobbyKB: round((beforeRoom - beforeLobby) / 1000),
    /** What comes of being let in: the rest waits on the phone by then. */
    roomKB: round((wire.bytes() - beforeRoom) / 1000),
    linkToCallKB: round(wire.bytes() / 1000),
  }
}

/** Waits until nothing more comes: a page in the lobby fetches ahead what the room will need. */
async function quiet(wire: { bytes: () => number }) {
  for (let last = -1; last !== wire.bytes();) {
    last = wire.bytes()
    await sleep(1_500)
  }
}
