import type { Page } from '@playwright/test'
import { expect, lookAt, test } from '../../setup/browser.ts'
import { query } from '../../setup/query.ts'
import { comeToTheDoor, goInAsStaff, letIn } from '../gathering.ts'
import { codeOnPage, inviteGuest, press, stepIn, stepInAsFacilitators } from '../people.ts'

test.setTimeout(300_000)

test('guests: an observer is announced, a speaker comes in with a key', async ({
  hub,
  openAs,
  expectComplaint,
}) => {
  const [[far]] = (await query(
    hub.databaseUrl,
    `SELECT session_id FROM registration JOIN session ON session.id = session_id
     JOIN participant ON participant.id = participant_id
     WHERE nickname = 'ゆきうさぎ' AND registration.confirmed_at IS NOT NULL AND registration.cancelled_at IS NULL
       AND door_at > now() + interval '25 hours' ORDER BY door_at LIMIT 1`,
  )) as [[string]]
  const [[tonight]] = (await query(
    hub.databaseUrl,
    `SELECT session.id FROM session JOIN programme ON programme.id = programme_id
     WHERE programme.title_ja = 'ふらっと茶話会' AND close_at > now() ORDER BY door_at LIMIT 1`,
  )) as [[string]]
  const desk = await openAs('coordinator')
  await stepIn(desk, hub, /coordinator 長尾/)
  await test.step('an observer is invited', async () => {
    await desk.goto(`/desk/sessions/${far}`)
    await desk.getByRole('link', { name: 'ゲストを招く・見る' }).click()
    await lookAt(desk, 'desk/guests', 'nobody yet')
    await inviteGuest(desk, '見学者', { へやでの名前: '佐藤さん', どこの方か: '市役所 福祉課' })
    await lookAt(desk, 'desk/guests', 'key')
    await desk.getByRole('link', { name: 'ゲストの一覧へ' }).click()
    await lookAt(desk, 'desk/guests')
    await desk.getByRole('link', { name: 'キーを作りなおす' }).click()
    await lookAt(desk, 'desk/guest-key')
  })

  const phone = await openAs('participant', { on: 'phone' })
  await test.step('a participant reads it beforehand, and may step back', async () => {
    await stepIn(phone, hub, /participant ゆきうさぎ/)
    await phone.goto('/')
    await expect(phone.getByText('見学の方が来ます')).toBeVisible()
    await lookAt(phone, 'participant/home', 'somebody looks on')
    await phone.getByRole('link', { name: 'この回を見る' }).click()
    await expect(phone.getByText('佐藤さん（市役所 福祉課）')).toBeVisible()
    await lookAt(phone, 'participant/session', 'somebody looks on')
    await press(phone, '今回はやめておく', '席を空けました')
  })

  await test.step('too near, nobody is invited to look on; a speaker is', async () => {
    await desk.goto(`/desk/sessions/${tonight}/guests`)
    await expect(desk.getByRole('radio', { name: '見学者' })).toHaveCount(0)
    await lookAt(desk, 'desk/guests', 'too near for an observer')
    await inviteGuest(desk, '話し手', { へやでの名前: '田中さん', どこの方か: 'パン屋' })
  })

  await test.step('the speaker comes in by the typed code', async () => {
    const guest = await openAs('speaker', { on: 'phone' })
    await guest.goto('/guest/enter')
    await lookAt(guest, 'guest/enter')
    await guest.getByLabel('ゲストキー').fill(await codeOnPage(desk))
    await press(guest, 'ひらく', '話し手としてお招きしています')
    await lookAt(guest, 'guest/home')
    const staff: [Page, Page] = [await openAs('facilitator'), await openAs('second facilitator')]
    await stepInAsFacilitators(staff, hub)
    await goInAsStaff(staff, 'ふらっと茶話会')
    await press(guest, '入る')
    await expect(guest.getByText('進行の人')).toBeVisible()
    await lookAt(guest, 'room/participant-room', 'a guest in the lobby')
    await comeToTheDoor(phone)
    await expect(phone.getByText('田中さん（パン屋）')).toBeVisible()
    await lookAt(phone, 'room/participant-room', 'lobby with a guest')
    await press(staff[0], 'へやをひらく')
    await lookAt(staff[0], 'room/staff-room', 'a guest waits')
    await letIn(staff[0], { 田中さん: guest, ゆきうさぎ: phone })
    await expect(phone.getByText('話し手')).toBeVisible()
    await lookAt(phone, 'room/participant-room', 'a guest in the room')
    await desk.goto(`/desk/sessions/${tonight}/guests`)
    expectComplaint(/403/) // the page's own line to LiveKit, closed and asked for once more
    expectComplaint(/text\/event-stream/)
    await press(desk, '招待をやめる', '招待を取り消しました')
    await expect(phone.getByText('話し手')).toBeHidden()
    await expect(guest.getByRole('heading', { name: 'ゲストの入口' })).toBeVisible()
  })
})
