import type { Page } from '@playwright/test'
import { expect, lookAt, test } from '../setup/browser.ts'
import { query } from '../setup/query.ts'
import { askGate } from '../setup/signalling.ts'
import { closeRoom, gather, letIn, microphone, tea, write } from './gathering.ts'
import { comeInWithCode, field, inviteOnSlip, press, stepIn } from './people.ts'

test.setTimeout(360_000)

test('a room of two staff and three people who sit in different ways, from the door to the end', async ({
  hub,
  openAs,
  allowComplaint,
}) => {
  // Whoever is moved or taken out hears it from LiveKit, or first loses the line, tries once more and is refused.
  allowComplaint(
    /with a (voice|face), console \w+: WebSocket connection to .*\/rtc.*(403|is closed before)/,
  )
  allowComplaint(/with a (voice|face), console error: .*status of 403/)
  await query(hub.databaseUrl, 'UPDATE programme SET offers_hand_camera = true')
  const worker = await openAs('agency worker')
  await stepIn(worker, hub, /agency/)
  const code = await inviteOnSlip(worker, 'Y8-5001')
  const [face, voice, text] = [
    await openAs('participant with a face', { on: 'phone' }),
    await openAs('participant with a voice', { on: 'phone' }),
    await openAs('participant who types', { on: 'phone' }),
  ]
  await stepIn(face, hub, /participant ゆきうさぎ/)
  await stepIn(text, hub, /by text/)
  await comeInWithCode(voice, { code, nickname: 'つばめ', seat: '声だけ', agree: [] })
  await voice.goto('/')
  await voice.getByRole('link', { name: tea }).first().click()
  await press(voice, 'この回に申し込む', '申し込みました')
  const [lead, support] = await gather({ hub, openAs, people: [face, voice, text] })

  await test.step('let in one after another by both staff, and the door is locked', async () => {
    await letIn(lead, { ゆきうさぎ: face })
    await letIn(support, { つばめ: voice, ほたるび: text })
    for (const page of [face, voice]) await expect(microphone(page)).toBeEnabled()
    await press(support, '新しい人を入れないようにする', '新しい人は入口に来られません')
    const stranger = await openAs('somebody who comes late', { on: 'phone' })
    await stepIn(worker, hub, /agency/)
    const late = await inviteOnSlip(worker, 'Y8-5002')
    await comeInWithCode(stranger, { code: late, nickname: '月見', seat: '文字だけ', agree: [] })
    await stranger.goto('/')
    await stranger.getByRole('link', { name: tea }).first().click()
    await press(stranger, 'この回に申し込む', '申し込みました')
    await stranger.goto('/')
    await press(stranger, '入る', 'いまは、新しく入れないようになっています')
    await stranger.close()
  })

  await test.step('a voice is heard, muted by staff, asked for, and given', async () => {
    await microphone(voice).click()
    await expect(speaking(text, 'つばめ')).toBeHidden()
    await expect(speaking(support, 'つばめ')).toBeVisible()
    await openPerson(lead, 'つばめ')
    await press(lead, /^マイクを切る$/)
    await expect(voice.getByRole('button', { name: 'マイク 切' })).toBeVisible()
    await expect(speaking(support, 'つばめ')).toBeHidden()
    await press(lead, 'つばめさんに できること')
    await press(lead, '話してみませんか、ときく')
    await expect(voice.getByText('よかったら、話してみませんか')).toBeVisible()
    await lookAt(voice, 'room/participant-room', 'asked to speak')
    await press(voice, 'マイクを入れて話す')
    await expect(voice.getByRole('button', { name: 'マイク 入' })).toBeVisible()
    await expect(voice.getByText('よかったら、話してみませんか')).toBeHidden()
    await expect(speaking(support, 'つばめ')).toBeVisible()
  })

  await test.step('hands at work are seen, turned, and shown large to everybody', async () => {
    await press(face, '手元をうつす', '手元をうつすのをやめる')
    const hands = pictureOf(support, 'ゆきうさぎ')
    await expect(hands).toHaveAttribute('data-shared')
    await expect
      .poll(() => hands.evaluate((video) => (video as HTMLVideoElement).videoWidth))
      .toBeGreaterThan(0)
    await press(face, '回す')
    await press(face, '回す')
    await press(face, '左右を入れかえる')
    await expect(hands).toHaveAttribute('data-turn', '2')
    await expect(hands).toHaveAttribute('data-mirrored', 'true')
    await press(lead, 'ゆきうさぎさんに できること')
    await press(lead, 'みんなの画面で大きくする')
    await expect(support.locator('.tile[data-large]')).toContainText('ゆきうさぎ')
    await lookAt(face, 'room/participant-room', 'hands at work')
    await lookAt(support, 'room/staff-room', 'hands at work')
    await press(support, '声だけにする', '声だけにしています')
    await expect(hands).toBeHidden()
    await press(support, '声だけにしています')
    await expect(hands).toBeVisible()
    await press(face, '手元をうつすのをやめる')
    await expect(hands).toBeHidden()
  })

  await test.step('signs and words reach everybody, whatever they sit with', async () => {
    await press(text, '手をあげる')
    await expect(voice.getByText('手をあげています', { exact: true })).toBeVisible()
    await write(text, 'りんごを もらいました')
    for (const page of [face, voice, lead, support])
      await expect(page.getByText('りんごを もらいました').first()).toBeVisible()
    await press(face, '気もち')
    await press(face, 'にこにこ')
    await expect(text.getByText('にこにこ', { exact: true })).toBeVisible()
  })

  const token =
    await test.step('two go into a smaller room and hear each other there alone', async () => {
      await support.getByText('小さなへや', { exact: true }).click()
      await field(support, 'テーマ').fill('お茶の話')
      await press(support, '作って、こちらで分ける')
      for (const name of ['つばめ', 'ゆきうさぎ']) {
        await press(lead, `${name}さんに できること`)
        await press(lead, '「お茶の話」へ移す')
        await expect(lead.getByRole('dialog')).toBeHidden()
      }
      await expect(voice.getByText('いま「お茶の話」の小さなへやにいます')).toBeVisible()
      await expect(voice.getByRole('button', { name: 'マイク 切' })).toBeEnabled()
      await expect(microphone(face)).toBeEnabled()
      await microphone(voice).click()
      await expect(speaking(face, 'つばめ')).toBeVisible()
      await expect(
        support.getByRole('listitem').filter({ hasText: 'つばめ' }).locator('.avatar'),
      ).toHaveCount(0)
      return await tokenOf(voice, hub.url)
    })

  await test.step('whoever is taken out there stays out, with every token, and the others are brought back', async () => {
    expect(await askGate(hub.url, token)).toBe(200)
    await press(lead, 'つばめさんに できること')
    await press(lead, '出ていただく')
    await press(lead, 'はい、出ていただきます')
    await expect(voice.getByText('今日は、ここまでです')).toBeVisible()
    await lookAt(voice, 'room/participant-room', 'taken out')
    expect(await askGate(hub.url, token)).toBe(403)
    expect((await askForToken(voice, hub.url)).status()).toBe(403)
    await voice.goto('/')
    await press(voice, '入る', /今日は/)
    await press(support, 'みんなをもとのへやにもどす')
    await expect(face.getByText('いま「お茶の話」の小さなへやにいます')).toBeHidden()
    await expect(microphone(face)).toBeEnabled()
  })

  await test.step('the room is closed for all, and really is closed', async () => {
    const mine = await tokenOf(face, hub.url)
    await lead.getByText('へやの人', { exact: true }).click()
    await closeRoom(lead)
    for (const page of [face, text])
      await expect(page.getByText('おつかれさまでした')).toBeVisible()
    expect(await askGate(hub.url, mine)).toBe(403)
  })
})

/** The mark on the place of somebody whose voice arrives. */
const speaking = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ hasText: name }).getByRole('img', { name: '話しています' })

const pictureOf = (page: Page, name: string) =>
  page.locator('.tile').filter({ hasText: name }).locator('video')

async function openPerson(page: Page, name: string) {
  await page.getByText('へやの人', { exact: true }).click()
  await press(page, `${name}さんに できること`)
}

/** Asks the hub for a token as the page would, for the room within the room where it is. */
async function askForToken(page: Page, origin: string) {
  const base = new URL(page.url()).pathname
  const room = await page.evaluate(async (path) => {
    const source = new EventSource(`${path}/events`)
    return await new Promise<string>((resolve) =>
      source.addEventListener('view', (event) => {
        source.close()
        resolve((JSON.parse(event.data) as { place: { id: string } | null }).place?.id ?? '')
      }),
    )
  }, base)
  return await page.request.post(`${base}/token`, {
    headers: { origin },
    form: room ? { room } : {},
  })
}

async function tokenOf(page: Page, origin: string) {
  return ((await (await askForToken(page, origin)).json()) as { token: string }).token
}
