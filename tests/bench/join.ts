import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { RoomServiceClient } from 'livekit-server-sdk'
import { waitFor } from '#app/server/parts/wait-for.ts'
import { comeToTheDoor, goInAsStaff } from '#tests/e2e/gathering.ts'
import { press, stepIn, stepInAsFacilitators } from '#tests/e2e/people.ts'
import { expect } from '#tests/setup/browser.ts'
import type { Hub } from '#tests/setup/hub.ts'
import { mintTestToken } from '#tests/setup/livekit.ts'
import { query } from '#tests/setup/query.ts'
import { disposeMedia, joinRoom } from '#tests/setup/rtc-participant.ts'
import { testSecrets } from '#tests/setup/test-variables.ts'
import { serveBarePage } from './bare-page.ts'
import { type Bench, median, percentile, round } from './bench.ts'
import { onBrowserGround } from './browser-ground.ts'
import { type JoinStep, joinSteps, markJoin } from './join-marks.ts'

const title = 'ふらっと茶話会'

/** Joins on each side. */
const joins = 44

/** Milliseconds for which a loaded page is left alone before the tap. */
const settleMs = 800

type Marks = Partial<Record<JoinStep, number>>

/**
 * From the tap to the first sound and the first picture: the hub's page of somebody who was let in, beside a
 * bare page with LiveKit's client that goes past the hub; the same LiveKit, room, speaker and browser, in turn.
 */
export const join: Bench = {
  name: 'join',
  about: 'tap → first sound and picture, beside a bare livekit-client page (p95, and step by step)',
  run: async ({ say }) =>
    await onBrowserGround({ say }, async ({ hub, browser }) => {
      const newPage = async () => await (await browser.newContext({ baseURL: hub.url })).newPage()
      const staff: [Page, Page] = [await newPage(), await newPage()]
      const person = await newPage()
      await stepIn(person, hub, /participant ゆきうさぎ/)
      await stepInAsFacilitators(staff, hub)
      await goInAsStaff(staff, title)
      await comeToTheDoor(person)
      const path = new URL(person.url()).pathname
      await press(staff[0], 'へやをひらく')
      await press(staff[0], '入れる')
      await expect(person.getByRole('heading', { name: 'どうぞ、お入りください' })).toBeVisible()
      for (const page of [...staff, person]) await page.close()

      const room = await roomOf(hub)
      const speaker = await joinRoom({ url: hub.livekitUrl, token: await room.tokenFor(room.host) })
      await speaker.speak()
      await speaker.show()
      const bare = await serveBarePage()
      const sides = {
        hub: await sideOf(person.context(), '入る', async () => {
          await standAtOpenDoor(hub)
          return `${hub.url}${path}`
        }),
        bare: await sideOf(await browser.newContext(), 'join', async () => {
          const token = await room.tokenFor(crypto.randomUUID())
          return bare.addressFor({ url: hub.livekitUrl, token })
        }),
      }
      const marks: Record<keyof typeof sides, Marks[]> = { hub: [], bare: [] }
      for (let number = 0; number < joins; number++) {
        const order = Math.random() < 0.5 ? (['hub', 'bare'] as const) : (['bare', 'hub'] as const)
        for (const side of order) {
          await room.isQuiet()
          marks[side].push(await sides[side].join())
        }
        if (number % 10 === 9) say(`${number + 1} joins a side`)
      }
      bare.stop()
      await speaker.leave()
      await disposeMedia()
      for (const side of ['bare', 'hub'] as const)
        say(`${side} ${JSON.stringify(steps(marks[side]))}`)
      const p95 = (side: Marks[], step: JoinStep) => percentile(durations(side, step), 95)
      const ratioOf = (step: JoinStep) => round(p95(marks.hub, step) / p95(marks.bare, step))
      return {
        ratio: ratioOf('sound'),
        ratioPicture: ratioOf('picture'),
        joins,
        hub: figures(marks.hub),
        bare: figures(marks.bare),
        medianStepsMs: { hub: steps(marks.hub), bare: steps(marks.bare) },
      }
    }),
}

/** A way to join: a page that is loaded, left alone, tapped, and closed when sound and picture are there. */
async function sideOf(context: BrowserContext, button: string, address: () => Promise<string>) {
  await context.addInitScript(markJoin)
  return {
    async join(): Promise<Marks> {
      const page = await context.newPage()
      await page.goto(await address())
      const tap = page.getByRole('button', { name: button, exact: true })
      await expect(tap).toBeEnabled()
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => /livekit[-\w.]*js/.test(name)),
      )
      await sleep(settleMs)
      await tap.click()
      await page.waitForFunction(
        () => window.joinMarks.sound !== undefined && window.joinMarks.picture !== undefined,
        undefined,
        { polling: 100 },
      )
      const marks = await page.evaluate(() => window.joinMarks)
      await page.close({ runBeforeUnload: false })
      return marks
    },
  }
}

/** LiveKit's room of the gathering. `isQuiet` waits until nobody but the speaker is in it. */
async function roomOf(hub: Hub) {
  const [row] = await query(
    hub.databaseUrl,
    `SELECT run.livekit_name, seat.identity FROM room_run run
     JOIN room ON room.id = run.room_id
     JOIN seat ON seat.session_id = room.session_id AND seat.role = 'facilitator'
     WHERE run.ended_at IS NULL LIMIT 1`,
  )
  const [name = '', host = ''] = row as string[]
  const { LIVEKIT_API_KEY: key, LIVEKIT_API_SECRET: secret } = testSecrets
  const rooms = new RoomServiceClient(hub.livekitUrl.replace(/^ws/, 'http'), key, secret)
  const isQuiet = async () => (await rooms.listParticipants(name)).length === 1
  return {
    /** Whose voice and picture are waited for, on both sides. */
    host,
    tokenFor: async (identity: string) => await mintTestToken({ identity, room: name }),
    isQuiet: async () => await waitFor('everybody to have left', isQuiet),
  }
}

/** Whoever came in stands before the open door again; the hosts, whose pages are closed, count as here. */
async function standAtOpenDoor(hub: Hub) {
  await query(
    hub.databaseUrl,
    `UPDATE admission SET state = 'admitted' WHERE state = 'inside' AND ended_at IS NULL`,
  )
  await query(hub.databaseUrl, `UPDATE seat SET last_seen_at = now() WHERE role = 'facilitator'`)
}

const durations = (marks: Marks[], step: JoinStep): number[] =>
  marks.map((each) => (each[step] ?? Number.NaN) - (each.tap ?? Number.NaN))

/** When each step happened, in the middle, after the tap. */
const steps = (marks: Marks[]) =>
  Object.fromEntries(
    joinSteps
      .map((step) => [step, round(median(durations(marks, step).filter(Number.isFinite)))] as const)
      .filter(([, ms]) => Number.isFinite(ms)),
  )

const figures = (marks: Marks[]) =>
  Object.fromEntries(
    (['sound', 'picture'] as const).map((step) => [
      step,
      {
        p50Ms: round(median(durations(marks, step))),
        p95Ms: round(percentile(durations(marks, step), 95)),
      },
    ]),
  )
