import { expect, test } from 'vitest'
import { readPaper } from '#tests/setup/paper.ts'
import { drawFlyer, type FlyerPage } from './draw-flyer.ts'

const page: FlyerPage = {
  title: 'えんがわ茶話会',
  description: 'お茶を飲みながら、聞くだけでも参加できます。',
  audience: 'ひとりの時間が長い人',
  bring: '飲みもの',
  dates: ['12月9日（水） 15:00〜16:30', '12月23日（水） 15:00〜16:30'],
  place: 'オンライン',
  picture: null,
  qr: { size: 21, modules: Array.from({ length: 441 }, (_, at) => (at % 3 === 0 ? 1 : 0)) },
}
const flyer = (pages: Partial<FlyerPage>[]) =>
  drawFlyer({
    pages: pages.map((parts) => ({ ...page, ...parts })),
    language: 'ja',
    networkName: 'ゆきあかりネットワーク',
    officeName: '事務局',
    phone: '011-000-0000',
    address: 'https://engawa.example',
  })

test('a flyer says what, when, where and whom to call, on one A4 page of its own for each programme', async () => {
  const { pages } = await readPaper(await flyer([{}, { title: 'てしごとの会' }]))
  expect(pages).toHaveLength(2)
  expect(pages[0]).toMatchObject({ width: 595, height: 842 })
  for (const text of [page.title, page.place, '12月9日（水） 15:00〜16:30', '011-000-0000'])
    expect(pages[0]?.text).toContain(text)
  expect(pages[1]?.text).toContain('てしごとの会')
  expect(pages[1]?.text).not.toContain(page.title)
})

test('rare characters and variants of names are drawn and can be copied as they are', async () => {
  const names = '髙﨑 𠮷田 葛󠄀城'
  const { pages, hasEmbeddedFonts } = await readPaper(await flyer([{ title: names }]))
  expect(pages[0]?.text).toContain('髙﨑 𠮷田')
  expect(pages[0]?.text).toMatch(/葛\u{E0100}?城/u)
  expect(hasEmbeddedFonts).toBe(true)
})

test('the variant of a character is another picture than the plain one', async () => {
  const [plain, variant] = await Promise.all(
    ['葛', '葛󠄀'].map(async (title) => (await readPaper(await flyer([{ title }]))).draw(0)),
  )
  expect(plain?.equals(variant ?? plain)).toBe(false)
})

test('however long its texts are, a flyer stays one page', async () => {
  const long = { title: 'とても長い名前'.repeat(30), description: 'くわしい話。'.repeat(300) }
  const { pages } = await readPaper(await flyer([long]))
  expect(pages).toHaveLength(1)
  expect(pages[0]?.text).toContain('…')
  expect(pages[0]?.text).toContain('011-000-0000')
})

test('emoji, which the font does not have, leave no empty box', async () => {
  const { pages } = await readPaper(await flyer([{ title: '茶話会🍵へ' }]))
  expect(pages[0]?.text).toContain('茶話会へ')
})
