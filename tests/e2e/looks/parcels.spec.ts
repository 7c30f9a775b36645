import { expect, lookAt, test } from '../../setup/browser.ts'
import { query } from '../../setup/query.ts'
import { fill, press, stepIn } from '../people.ts'

test.setTimeout(240_000)

test('materials: asked for on a phone, opened by whoever sends them, sent', async ({
  hub,
  openAs,
}) => {
  const [[craft, programme]] = (await query(
    hub.databaseUrl,
    `SELECT session_id, programme_id FROM registration JOIN session ON session.id = session_id
     WHERE offered_at IS NOT NULL AND registration.confirmed_at IS NULL`,
  )) as [[string, string]]
  const phone = await openAs('participant', { on: 'phone' })
  await test.step('a person with a place says where to', async () => {
    await stepIn(phone, hub, /participant ゆきうさぎ/)
    await phone.goto(`/sessions/${craft}`)
    await press(phone, '席をとる', '席をとりました')
    await phone.goto(`/sessions/${craft}`)
    await lookAt(phone, 'participant/session', 'materials can be sent')
    await phone.getByRole('link', { name: '送ってもらう' }).click()
    await lookAt(phone, 'participant/parcel')
    await fill(phone, {
      宛名: '葛󠄀城',
      郵便番号: '０６０ー００４２',
      住所: '札幌市中央区大通西1丁目 ポプラ荘 203',
    })
    await press(phone, 'ここへ送ってもらう', '宛先をしまいました')
    await expect(phone.getByText('までに送ります')).toBeVisible()
    await lookAt(phone, 'participant/session', 'materials asked for')
  })

  const desk = await openAs('coordinator')
  await test.step('the sender finds it on the board, opens the address and sends it', async () => {
    await stepIn(desk, hub, /coordinator 長尾/)
    await desk.goto('/desk')
    await desk.getByRole('link', { name: '小包を見る' }).click()
    await lookAt(desk, 'desk/parcels')
    await desk.goto(`/desk/sessions/${craft}/parcels`)
    await lookAt(desk, 'desk/session-parcels')
    await press(desk, '宛先をひらく', '〒060-0042')
    await expect(desk.getByText('葛󠄀城 様')).toBeVisible()
    await lookAt(desk, 'desk/session-parcels', 'labels')
    await press(desk, '送りました', '送ったことを書きました')
    await lookAt(desk, 'desk/session-parcels', 'sent')
    await phone.reload()
    await expect(phone.getByText('に送りました。')).toBeVisible()
    await lookAt(phone, 'participant/session', 'materials sent')
  })

  await test.step('a coordinator lays down whether something is sent', async () => {
    await desk.goto(`/desk/programmes/${programme}`)
    await desk.getByRole('link', { name: '材料', exact: true }).click()
    await lookAt(desk, 'desk/programme-materials')
    await press(desk, 'これでいい', '材料について決めました')
  })
})
