import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser.ts'
import type { Hub } from '../setup/hub.ts'
import { query } from '../setup/query.ts'
import {
  closeRoom,
  confirmAttendance,
  gather,
  goToAttendance,
  letIn,
  microphone,
  tea,
  write,
} from './gathering.ts'
import { inviteOnSlip, comeInWithCode, press, stepIn } from './people.ts'
import { agree, findRecord, openOwnRecord, recordsAt, release, waitForRecord } from './record.ts'

test.use({ hubOptions: { postgres: 'own', roles: ['web', 'worker'] } })
test.setTimeout(420_000)

/** Seconds by which a page's own signs of life may miss an edge (DESIGN 9: estimated edges). */
const estimateSeconds = 30

test('LiveKit, PostgreSQL, web and worker killed: attendance is right and every mail goes once or is uncertain', async ({
  hub,
  openAs,
  expectComplaint,
}) => {
  expectComplaint(/Failed to load resource|ERR_|net::|WebSocket|503|EventSource/)
  const worker = await openAs('agency worker')
  await stepIn(worker, hub, /agency/)
  const voice = await openAs('participant with a voice', { on: 'phone' })
  const text = await openAs('participant who types', { on: 'phone' })
  const guests = [
    { page: voice, nickname: 'つばめ', seat: '声だけ', caseNumber: 'Y8-3001' },
    { page: text, nickname: '月見', seat: '文字だけ', caseNumber: 'Y8-3002' },
  ]
  for (const { page, caseNumber, ...who } of guests) {
    const code = await inviteOnSlip(worker, caseNumber)
    await comeInWithCode(page, { code, agree: ['参加したこと'], ...who })
    await page.goto('/')
    await page.getByRole('link', { name: tea }).first().click()
    await press(page, 'この回に申し込む', '申し込みました')
  }
  const [lead] = await gather({ hub, openAs, people: [voice, text] })
  const admittedAfter = hub.clock.now()
  await letIn(lead, { つばめ: voice, 月見: text })
  await expect(microphone(voice)).toBeEnabled()
  await write(text, 'はじめまして')
  const insideBefore = hub.clock.now()

  await test.step('LiveKit dies: it is back, and so is the sound', async () => {
    const lost = soundIsLost(voice)
    await hub.kill9('livekit')
    await lost
    await hub.backUp('livekit')
    await expect(microphone(voice)).toBeEnabled()
    await everybodyTalks({ text, lead }, 'お茶が おいしい')
  })

  await test.step('PostgreSQL dies: it is back, and the talk goes on', async () => {
    await hub.kill9('postgres')
    await hub.backUp('postgres')
    await hub.healthy()
    await everybodyTalks({ text, lead }, 'ただいま')
    await expect(microphone(voice)).toBeEnabled()
  })

  await test.step('the web process dies: after its start everybody is where they were', async () => {
    const lost = soundIsLost(voice)
    await hub.kill9('web')
    await lost
    await hub.restart()
    await expect(microphone(voice)).toBeEnabled({ timeout: 30_000 })
    await everybodyTalks({ text, lead }, 'おかえりなさい')
  })

  const closedAfter = hub.clock.now()
  await test.step('attendance is what it was', async () => {
    await closeRoom(lead)
    await expect(voice.getByText('おつかれさまでした')).toBeVisible()
    const closedBefore = hub.clock.now()
    await goToAttendance(lead)
    await confirmAttendance(lead, ['つばめ', '月見'])
    const least = seconds(insideBefore, closedAfter) - estimateSeconds
    const most = seconds(admittedAfter, closedBefore)
    for (const { nickname } of guests) {
      const attended = await attendedSeconds(hub, nickname)
      expect(attended, nickname).toBeGreaterThanOrEqual(least)
      expect(attended, nickname).toBeLessThanOrEqual(most)
    }
  })

  const coordinator = await openAs('coordinator')
  await stepIn(coordinator, hub, /coordinator 長尾/)
  for (const page of [voice, text]) {
    await openOwnRecord(page)
    await agree(page)
  }

  await test.step('the worker dies while a mail is in flight, then everything else', async () => {
    hub.smtp.behave({ kind: 'hang' })
    await findRecord(coordinator, 'つばめ')
    await release(coordinator)
    await waitForRecord(hub, 'Y8-3001')
    await hub.kill9('worker')
    await findRecord(coordinator, '月見')
    await release(coordinator)
    await hub.kill9('postgres')
    await hub.kill9('web')
    hub.smtp.behave({ kind: 'accept' })
    await hub.clock.moveBy(3)
    await hub.restart()
  })

  await test.step('the mail that waited is sent once; the other is uncertain, before a person’s eyes', async () => {
    await waitForRecord(hub, 'Y8-3002')
    const row = coordinator.getByRole('row', { name: /つばめ/ })
    await expect(async () => {
      await coordinator.goto('/desk/feedbacks')
      await expect(row.getByText('届いたか分かりません')).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 20_000 })
    await coordinator.goto('/desk/mails')
    await expect(
      coordinator.getByText('送っている途中で、こちらの送信が止まりました').first(),
    ).toBeVisible()
    await coordinator.goto('/desk/feedbacks')
    await row.getByRole('link').first().click()
    await expect(coordinator.getByText('機関に電話してください')).toBeVisible()
    await press(coordinator, '届いていました', '届いたと書きとめました')
    expect(recordsAt(hub, 'Y8-3001')).toHaveLength(1)
    expect(recordsAt(hub, 'Y8-3002')).toHaveLength(1)
  })
})

/** Resolves when the microphone of somebody inside cannot be used: the page knows that sound is away. */
const soundIsLost = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[aria-disabled=true]')].some(({ textContent }) =>
      textContent?.includes('マイク'),
    ),
  )

/** One writes, the other reads: the hub's own part of the room works. */
async function everybodyTalks({ text, lead }: { text: Page; lead: Page }, words: string) {
  await expect(async () => {
    await text.getByLabel('書く').fill(words)
    await text.getByRole('button', { name: '送る', exact: true }).click()
    await expect(lead.getByText(words).first()).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
}

const seconds = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 1000

async function attendedSeconds(hub: Hub, nickname: string): Promise<number> {
  const [row] = await query(
    hub.databaseUrl,
    `SELECT attendance.seconds FROM attendance JOIN participant ON participant.id = participant_id
     WHERE nickname = $1 ORDER BY confirmed_at DESC LIMIT 1`,
    [nickname],
  )
  return Number((row as [number] | undefined)?.[0])
}
