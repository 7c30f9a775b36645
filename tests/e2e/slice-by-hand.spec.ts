import { expect, lookAt, test } from '../setup/browser.ts'
import {
  closeRoom,
  comeToTheDoor,
  confirmAttendance,
  goInAsStaff,
  goToAttendance,
  letIn,
  microphone,
  write,
} from './gathering.ts'
import { codeIn, codeOnPage, comeInWithCode, fill, press, signInByMail } from './people.ts'
import {
  addSentence,
  agree,
  findRecord,
  openOwnRecord,
  recordsAt,
  release,
  waitForRecord,
} from './record.ts'

test.use({ hubOptions: { demo: false } })
test.setTimeout(420_000)

/** Tomorrow in Japan, at the opening of the doors: near enough for the first administrator's link. */
const day = new Date(Date.now() + (24 + 9) * 3_600_000).toISOString().slice(0, 10)
const doors = new Date(`${day}T14:30:00+09:00`)

test('from an empty hub to the record in the agency’s mailbox, everything made by hand in pages', async ({
  hub,
  openAs,
  expectComplaint,
}) => {
  await hub.clock.moveTo(doors)
  const admin = await openAs('administrator')
  await test.step('the first administrator steps in and makes the network', async () => {
    await admin.goto(hub.link(/最初の管理者/))
    await press(admin, '入る', 'はじめまして')
    await fill(admin, {
      '名前（へやで見えます）': '佐藤',
      番号を受けとるメールアドレス: 'sato@engawa.example',
    })
    await press(admin, '保存する', '保存しました')
    await admin.goto('/desk/network')
    await fill(admin, {
      ネットワークの名前: 'ゆきあかりネットワーク',
      事務局のよび名: 'ゆきあかり事務局',
      電話: '011-000-0000',
      '「すぐに閉じる」の行き先': 'https://weather.example/',
    })
    await press(admin, '保存する', '保存しました')
    for (const [name, address, roles] of [
      ['山本', 'yamamoto@engawa.example', ['進行役', '事務局']],
      ['木村', 'kimura@engawa.example', ['進行役']],
    ] as const) {
      await admin.goto('/desk/staff/new')
      await fill(admin, { 名前: name, メールアドレス: address })
      for (const role of roles) await admin.getByRole('checkbox', { name: role }).check()
      await press(admin, 'スタッフを招く', '招きました')
    }
  })

  const host = await openAs('facilitator and coordinator')
  await signInByMail(host, hub, { door: 'desk', address: 'yamamoto@engawa.example' })
  await test.step('a coordinator registers an agency, and its mailbox confirms itself', async () => {
    await host.goto('/desk/agencies/new')
    await fill(host, { 機関の名前: 'みなと相談センター', 市町村コード: '012033' })
    await press(host, '登録する', '登録しました')
    await host.getByRole('link', { name: '受け取り先を入れる' }).click()
    await fill(host, {
      受け取り先のよび方: '共用アドレス',
      メールアドレス: 'kiroku@minato.example',
    })
    await press(host, 'コードを送る', 'コードを送りました')
    const { mail } = await hub.smtp.waitFor(({ to }) => to.includes('kiroku@minato.example'))
    const mailbox = await openAs('mailbox reader')
    await mailbox.goto('/agency/mailbox')
    await mailbox.getByLabel('メールにあるコード').fill(codeIn(mail))
    await press(mailbox, '受け取り先にする', '確認できました')
    await host.reload()
    await expect(host.getByText('確認ずみ')).toBeVisible()
    await host.getByRole('link', { name: '支援員を加える' }).click()
    await fill(host, { 名前: '高橋', メールアドレス: 'takahashi@minato.example' })
    await press(host, '支援員を加える', '支援員を加えました')
  })

  await test.step('a programme and its first gathering, today, with two staff', async () => {
    await host.goto('/desk/programmes/new')
    await host.getByRole('link', { name: '茶話会' }).click()
    const titles = host.getByRole('group', { name: '名前' })
    const descriptions = host.getByRole('group', { name: '説明' })
    for (const [language, title, description] of [
      ['日本語', '茶話会', 'お茶を飲みながら話します。聞くだけでも、文字だけでも。'],
      ['やさしい日本語', 'お茶の会', 'お茶を のみながら 話します。'],
      ['英語', 'Tea gathering', 'A talk over tea.'],
    ] as const) {
      const label = new RegExp(`^${language}`)
      await titles.getByLabel(label).fill(title)
      await descriptions.getByLabel(label).fill(description)
    }
    await fill(host, { 機関に伝える名前: 'オンラインプログラム' })
    await press(host, 'つくる', 'プログラムができました')
    await host.goto('/desk/sessions/new')
    await host.getByLabel('プログラム').selectOption({ label: '茶話会' })
    await fill(host, { 日にち: day, 開場: '14:30', 開始: '15:00', 終了: '16:30', 閉室: '17:00' })
    await press(host, '予定に入れる', '予定に入れました')
    for (const [name, role] of [
      ['山本', '進行'],
      ['木村', '副進行'],
    ] as const) {
      await host.getByLabel('だれ').selectOption({ label: name })
      await host.getByLabel('役割').selectOption({ label: role })
      await press(host, '担当を加える', '担当を加えました')
    }
  })

  async function printSlip(caseNumber: string) {
    await host.goto('/desk/invitations/new')
    await host.getByLabel('紹介する機関').selectOption({ label: 'みなと相談センター' })
    await host.getByLabel('ケース番号').fill(caseNumber)
    await host.getByRole('radio', { name: '紙に印刷する' }).check()
    await press(host, '招待をつくる', '招待ができました')
    return await codeOnPage(host)
  }

  const voice = await openAs('participant with a voice', { on: 'phone' })
  const text = await openAs('participant who types', { on: 'phone' })
  await test.step('two people come in with printed slips', async () => {
    const slip = await printSlip('M-0142')
    await comeInWithCode(voice, {
      code: slip,
      nickname: 'つばめ',
      seat: '声だけ',
      agree: ['参加したこと', '参加のかたち', '自分のことばで書いた一言'],
    })
    await comeInWithCode(text, {
      code: await printSlip('M-0143'),
      nickname: '月見',
      seat: '文字だけ',
      agree: [],
    })
    expectComplaint(/400/)
    const stranger = await openAs('somebody who found the slip')
    await stranger.goto('/enter')
    await stranger.getByLabel('コード').fill(slip)
    await press(stranger, '入る', 'このコードでは入れませんでした')
    for (const page of [voice, text]) {
      await page.getByRole('link', { name: '茶話会' }).click()
      await press(page, 'この回に申し込む', '申し込みました')
    }
  })

  const second = await openAs('second facilitator')
  await test.step('two staff open the room and let both in', async () => {
    await signInByMail(second, hub, { door: 'desk', address: 'kimura@engawa.example' })
    await goInAsStaff([host, second], '茶話会')
    for (const page of [voice, text]) await comeToTheDoor(page)
    await press(host, 'へやをひらく')
    await letIn(host, { つばめ: voice, 月見: text })
  })

  await test.step('voice and text sit side by side', async () => {
    await expect(microphone(voice)).toBeEnabled()
    await microphone(voice).click()
    await expect(voice.getByRole('button', { name: 'マイク 入' })).toBeVisible()
    await write(text, 'うちは かぼちゃの いもだんごです')
    for (const page of [voice, host]) {
      await expect(page.getByText('うちは かぼちゃの いもだんごです')).toBeVisible()
    }
    await hub.clock.moveBy(20)
    await press(voice, '出る')
    await voice.waitForURL('**/')
    await press(voice, '入る')
    await expect(voice.getByRole('button', { name: '出る' })).toBeVisible()
  })

  await test.step('the room is closed and attendance confirmed', async () => {
    await hub.clock.moveBy(1)
    await closeRoom(second)
    await expect(text.getByText('おつかれさまでした')).toBeVisible()
    await goToAttendance(second)
    await confirmAttendance(second, ['つばめ', '月見'])
  })

  await test.step('the person sees the text, adds a sentence and agrees', async () => {
    await openOwnRecord(voice)
    await addSentence(voice, 'ひさしぶりに笑いました')
    await agree(voice)
  })

  await test.step('another coordinator releases, and the agency’s mailbox has it', async () => {
    await findRecord(host, 'つばめ')
    await release(host)
    const { mail, to } = await waitForRecord(hub, 'M-0142')
    expect(to).toEqual(['kiroku@minato.example'])
    expect(mail.text).toContain('「ひさしぶりに笑いました」')
    expect(mail.html).toBe(false)
    expect(`${mail.subject}${mail.text}`).not.toContain('つばめ')
    const wanted = /\S+\/agency\/records\/\S+/.exec(mail.text ?? '')?.[0] ?? ''
    const worker = await openAs('agency worker')
    await signInByMail(worker, hub, { door: 'agency', address: 'takahashi@minato.example', wanted })
    await expect(worker.getByText('「ひさしぶりに笑いました」')).toBeVisible()
    await press(worker, '受け取りました', '受け取りを知らせました')
    await host.reload()
    await expect(host.getByText('機関が受け取りました')).toBeVisible()
    await lookAt(host, 'desk/feedback', 'acknowledged')
    expect(recordsAt(hub, 'M-0143')).toEqual([])
  })
})
