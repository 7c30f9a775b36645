import { expect, lookAt, test } from '../../setup/browser.ts'
import { query } from '../../setup/query.ts'
import { press, stepIn } from '../people.ts'

test.setTimeout(300_000)

test('the way to a place: without an invitation, on the waitlist, with an offer', async ({
  hub,
  openAs,
}) => {
  const full = (
    (await query(
      hub.databaseUrl,
      `SELECT session_id FROM registration WHERE offered_at IS NOT NULL AND confirmed_at IS NULL`,
    )) as [[string]]
  )[0][0]

  const newcomer = await openAs('somebody new', { on: 'phone', script: false })
  await test.step('somebody without an invitation applies, and waits for the office', async () => {
    await newcomer.goto('/')
    await newcomer.getByRole('link', { name: '自分で申し込む' }).click()
    await newcomer.getByLabel('よび名').fill('はつゆき')
    await lookAt(newcomer, 'participant/join')
    await press(newcomer, '席をつくる', 'あなたの入室キーです')
    await newcomer.getByRole('link', { name: 'しまいました。つぎへ' }).click()
    await newcomer.getByRole('link', { name: 'えんがわ茶話会' }).first().click()
    await press(newcomer, 'この回に申し込む', '申込を受けとりました')
    await lookAt(newcomer, 'participant/session', 'waits for the office')
  })

  const desk = await openAs('coordinator')
  await test.step('a coordinator looks at it', async () => {
    await stepIn(desk, hub, /coordinator 長尾/)
    await expect(desk.getByText('待っている申込が2件')).toBeVisible()
    await desk.getByRole('link', { name: '申込を見る' }).click()
    await lookAt(desk, 'desk/applications')
    const application = desk.getByRole('region', { name: 'はつゆき' })
    await application.getByRole('button', { name: '受ける' }).click()
    await expect(desk.getByText('申込を受けました')).toBeVisible()
    await newcomer.reload()
    await expect(newcomer.getByRole('button', { name: '今回はやめておく' })).toBeVisible()
  })

  await test.step('a full session: a number in the waitlist', async () => {
    await newcomer.goto(`/sessions/${full}`)
    await expect(newcomer.getByText('席はいっぱいですが')).toBeVisible()
    await press(newcomer, '順番を待つ', '順番を待つ人の列に入りました')
    await expect(newcomer.getByText('あなたの前に、2人が待っています。')).toBeVisible()
    await lookAt(newcomer, 'participant/session', 'on the waitlist')
  })

  await test.step('an offered place is taken', async () => {
    const phone = await openAs('participant', { on: 'phone' })
    const [[nickname]] = (await query(
      hub.databaseUrl,
      `SELECT nickname FROM participant JOIN registration ON participant_id = participant.id
       WHERE offered_at IS NOT NULL AND registration.confirmed_at IS NULL`,
    )) as [[string]]
    expect(nickname).toBe('ゆきうさぎ')
    await stepIn(phone, hub, /participant ゆきうさぎ/)
    await phone.goto('/')
    await expect(phone.getByText('席が空きました').first()).toBeVisible()
    await lookAt(phone, 'participant/home', 'a place is offered')
    await phone.goto(`/sessions/${full}`)
    await lookAt(phone, 'participant/session', 'a place is offered')
    await press(phone, '席をとる', '席をとりました')
  })

  await test.step('two entries of one person become one', async () => {
    await desk.goto('/desk/participants')
    await desk.getByRole('link', { name: 'はつゆき' }).click()
    await desk.getByRole('link', { name: '同じ人の登録をまとめる' }).click()
    await desk.getByLabel('相手のよび名').fill('はるいち')
    await press(desk, 'さがす', 'はるいちばん')
    await lookAt(desk, 'desk/participant-merge')
    await press(desk, 'この人とまとめる', '同じ人だと確かめてから')
    await desk.getByLabel('相手のよび名').fill('はるいち')
    await press(desk, 'さがす', 'はるいちばん')
    await desk.getByRole('checkbox', { name: '同じ人だと' }).check()
    await press(desk, 'この人とまとめる', '一人にまとめました')
  })
})
