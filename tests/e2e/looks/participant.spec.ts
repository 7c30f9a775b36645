import { expect, lookAt, test } from '../../setup/browser.ts'
import { query } from '../../setup/query.ts'
import { codeIn, codeOnPage, inviteOnSlip, press, stepIn } from '../people.ts'

test.setTimeout(420_000)

test('everything a participant does outside the room, without script: with a slip from an agency', async ({
  hub,
  openAs,
}) => {
  const worker = await openAs('agency worker')
  await stepIn(worker, hub, /agency/)
  const slip = await inviteOnSlip(worker, 'Y8-4001')
  const phone = await openAs('participant', { on: 'phone', script: false })
  await phone.goto('/enter')
  await phone.getByLabel('コード').fill(slip)
  await press(phone, '入る', 'あなたの入室キーです')
  await lookAt(phone, 'participant/enter', 'new key')
  const key = await codeOnPage(phone)
  await phone.getByRole('link', { name: 'しまいました。つぎへ' }).click()
  await phone.getByLabel('よび名').fill('みみずく')
  await phone.getByRole('radio', { name: '聞くだけ' }).check()
  await lookAt(phone, 'participant/seat')
  await press(phone, 'この席にする', '席を決めました')
  await phone.getByRole('checkbox', { name: '参加したこと' }).check()
  await lookAt(phone, 'participant/consents')
  await press(phone, 'これでいい', '約束をしまいました')
  await phone.getByRole('link', { name: 'ふらっと茶話会' }).first().click()
  await lookAt(phone, 'participant/session')
  await press(phone, 'この回に申し込む', '申し込みました')
  await lookAt(phone, 'participant/session', 'with a place')
  await phone.goto('/')
  await lookAt(phone, 'participant/home')
  await press(phone, '今日はやめておく', '席を空けました')
  await press(phone, 'この機器から出る', 'この機器から出ました')
  await phone.goto('/enter')
  await phone.getByLabel('コード').fill(key.toLowerCase())
  await press(phone, '入る', 'こんにちは、みみずくさん')
})

test('everything a participant does outside the room, without script: records, key, notices, language', async ({
  hub,
  openAs,
}) => {
  const coordinator = await openAs('coordinator')
  await stepIn(coordinator, hub, /coordinator 長尾/)
  const [[id]] = (await query(
    hub.databaseUrl,
    `SELECT id FROM participant WHERE nickname = 'ゆきうさぎ'`,
  )) as [[string]]
  await coordinator.goto(`/desk/participants/${id}/key`)
  await press(coordinator, 'キーを送りなおす', '本人のアドレスに送りました')
  const { mail } = await hub.smtp.waitFor(({ to }) => to.includes('yuki1@mail.example'))
  const phone = await openAs('participant', { on: 'phone', script: false })
  await phone.goto('/enter')
  await phone.getByLabel('コード').fill(codeIn(mail))
  await press(phone, '入る')
  await phone.goto('/')
  await expect(phone.getByText('見てほしい文が あります')).toBeVisible()
  await lookAt(phone, 'participant/home', 'a text waits')
  await phone.getByRole('link', { name: '文を見る' }).click()
  await lookAt(phone, 'participant/feedback')
  await phone.getByRole('link', { name: 'ことばを足す・直す' }).click()
  await lookAt(phone, 'participant/feedback-sentence')
  await phone.getByLabel('あなたのことば').fill('また来ます')
  await phone.getByRole('radio', { name: 'つぎも参加したい' }).check()
  await press(phone, '文を作りなおす', '「また来ます」')
  await press(phone, 'この文でいい', 'わかりました')
  await phone.goto('/records')
  await lookAt(phone, 'participant/records')
  await phone.getByRole('link', { name: '生活サポートセンター ゆきのした' }).first().click()
  await press(phone, '送らない', '送らないことにしました')
  await phone.goto('/notices')
  await lookAt(phone, 'participant/notices')
  await phone.getByLabel('メールアドレス').fill('a..b.@docomo.ne.jp')
  await press(phone, 'これでいい', 'しまいました')
  await phone.goto('/key')
  await lookAt(phone, 'participant/key')
  await press(phone, '新しいキーにする', 'あなたの入室キーです')
  await lookAt(phone, 'participant/key', 'renewed')
  await phone.goto('/language')
  await phone.getByRole('radio', { name: 'やさしい日本語' }).check()
  await phone.getByRole('radio', { name: 'もっと大きい' }).check()
  await press(phone, 'これにする')
  await expect(phone.getByText('これからの 集まり')).toBeVisible()
  await lookAt(phone, 'participant/home', 'plain and largest')
  await phone.goto('/language')
  await phone.getByRole('radio', { name: 'English' }).check()
  await press(phone, 'これに する')
  await expect(phone.getByText('Coming gatherings')).toBeVisible()
  await lookAt(phone, 'participant/home', 'english')
})
