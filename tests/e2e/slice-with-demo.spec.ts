import { expect, test } from '../setup/browser.ts'
import {
  cardOf,
  closeRoom,
  comeToTheDoor,
  confirmAttendance,
  goInAsStaff,
  goToAttendance,
  letIn,
  microphone,
  write,
} from './gathering.ts'
import { comeInWithCode, inviteOnSlip, press, stepIn, stepInAsFacilitators } from './people.ts'
import {
  addSentence,
  agree,
  findRecord,
  openOwnRecord,
  recordsAt,
  release,
  waitForRecord,
} from './record.ts'

test.setTimeout(300_000)

const title = 'ふらっと茶話会'

test('the fictional network: a tea gathering from today’s board to the agency’s mailbox', async ({
  hub,
  openAs,
}) => {
  const coordinator = await openAs('coordinator')
  await test.step('a coordinator sees the gathering on today’s board', async () => {
    await stepIn(coordinator, hub, /coordinator 長尾/)
    const card = cardOf(coordinator, title)
    await expect(card.getByRole('row', { name: /ゆきうさぎ/ })).toBeVisible()
    await expect(card.getByText('生活サポートセンター ゆきのした', { exact: false })).toBeVisible()
    await expect(card.getByText(/進行）/)).toBeVisible()
  })

  const worker = await openAs('agency worker')
  const slip = await test.step('a worker of the agency makes a slip for somebody', async () => {
    await stepIn(worker, hub, /agency/)
    return await inviteOnSlip(worker, 'Y8-2001')
  })

  const voice = await openAs('participant with a voice', { on: 'phone' })
  const text = await openAs('participant who types', { on: 'phone' })
  await test.step('the one comes in with the slip, agrees and applies; the other has a key', async () => {
    await comeInWithCode(voice, {
      code: slip,
      nickname: 'つばめ',
      seat: '声だけ',
      agree: ['参加したこと', '自分のことばで書いた一言'],
    })
    await voice.goto('/')
    await voice.getByRole('link', { name: title }).first().click()
    await press(voice, 'この回に申し込む', '申し込みました')
    await stepIn(text, hub, /by text/)
    await expect(text.getByText('こんにちは、ほたるびさん')).toBeVisible()
  })

  const [lead, support] = [await openAs('facilitator'), await openAs('second facilitator')]
  await test.step('the check asks for nothing before a tap; two staff open the room', async () => {
    await voice.goto('/')
    await voice.getByRole('link', { name: '音とカメラをためす' }).click()
    await expect(voice.getByRole('meter')).toHaveCount(0)
    await press(voice, 'マイクをためす')
    await expect(voice.getByRole('meter')).toBeVisible()
    await stepInAsFacilitators([lead, support], hub)
    await goInAsStaff([lead, support], title)
    for (const page of [voice, text]) await comeToTheDoor(page)
    await press(support, 'へやをひらく')
    await letIn(lead, { つばめ: voice, ほたるび: text })
  })

  await test.step('they talk, leave and come back', async () => {
    await expect(microphone(voice)).toBeEnabled()
    await microphone(voice).click()
    await expect(voice.getByRole('button', { name: 'マイク 入' })).toBeVisible()
    await write(text, 'こんばんは。きょうは 文字で います')
    await expect(lead.getByText('こんばんは。きょうは 文字で います')).toBeVisible()
    await write(support, 'ようこそ。ゆっくりどうぞ')
    await expect(voice.getByText('ようこそ。ゆっくりどうぞ')).toBeVisible()
    expect(await text.evaluate(() => document.querySelectorAll('audio, video').length)).toBe(0)
    await press(voice, '出る')
    await voice.waitForURL('**/')
    await press(voice, '入る')
    await expect(microphone(voice)).toBeEnabled()
    await expect(voice.getByText('こんばんは。きょうは 文字で います')).toBeVisible()
  })

  await test.step('the room is closed, and the facilitator confirms', async () => {
    await closeRoom(lead)
    for (const page of [voice, text]) {
      await expect(page.getByText('おつかれさまでした')).toBeVisible()
    }
    await goToAttendance(lead)
    const row = lead.getByRole('row', { name: /つばめ/ })
    await expect(row.getByRole('img', { name: /つばめ \d+:\d\d〜\d+:\d\d/ })).toBeVisible()
    // A minute or two are no proposal; the facilitator's tick outweighs them.
    await expect(row.getByRole('checkbox')).not.toBeChecked()
    await confirmAttendance(lead, ['つばめ', 'ほたるび'])
  })

  await test.step('the person adds a sentence and agrees; the coordinator releases', async () => {
    await openOwnRecord(voice)
    await addSentence(voice, '声を出せて、ほっとしました')
    await agree(voice)
    await findRecord(coordinator, 'つばめ')
    await release(coordinator)
  })

  await test.step('the agency’s mailbox has it, and the agency acknowledges', async () => {
    const { mail, to } = await waitForRecord(hub, 'Y8-2001')
    expect(to).toHaveLength(1)
    expect(to[0]).toMatch(/yukinoshita\.example$/)
    expect(mail.html).toBe(false)
    expect(mail.attachments).toEqual([])
    expect(mail.text).toContain('「声を出せて、ほっとしました」')
    expect(mail.text).not.toContain('参加のかたち')
    expect(`${mail.subject}${mail.text}`).not.toMatch(/つばめ|ほたるび/)
    const reference = /受付番号　(\S+)/.exec(mail.text ?? '')?.[1] ?? ''
    await worker.goto('/agency')
    await worker.getByRole('link', { name: reference }).click()
    await expect(worker.getByText('「声を出せて、ほっとしました」')).toBeVisible()
    await press(worker, '受け取りました', '受け取りを知らせました')
    expect(recordsAt(hub, 'Y8-2001')).toHaveLength(1)
    expect(hub.smtp.received.filter(({ to: [one] }) => /komorebi/.test(one ?? ''))).toEqual([])
  })
})
