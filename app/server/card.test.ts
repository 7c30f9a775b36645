import { expect, test } from 'vitest'
import { card, type CardContent } from './card.ts'

const content: CardContent = {
  origin: 'http://localhost:3000',
  startedInSeconds: 1.94,
  people: [
    { who: '参加者', path: '/demo/a' },
    { who: '事務局 / coordinator', path: '/demo/b' },
  ],
  firstAdministrator: null,
  mailboxPath: '/mailbox/x',
  media: 'building',
  dataFolder: '/srv/engawa/var',
}

test('tells the addresses, the doors, where the mail is and how to stop, in columns', () => {
  expect(card(content)).toMatchInlineSnapshot(`
    "
    縁側 Engawa  1.9 秒で起動 / started

      ひらく / open           http://localhost:3000

      お試しの入口（この機械だけ・押すと入れます）/ demo doors
        参加者                http://localhost:3000/demo/a
        事務局 / coordinator  http://localhost:3000/demo/b
        ふたり目のスタッフは、プライベートウィンドウで / second person: a private window

      届いたメール / mail     http://localhost:3000/mailbox/x
      音声と映像 / media      準備中です。できると、へやが使えます / being prepared, rooms open when it is there
      データ / data           /srv/engawa/var
      とめる / stop           Ctrl-C
    "
  `)
})

test('an empty hub shows the first administrator the way', () => {
  const text = card({
    ...content,
    people: [],
    firstAdministrator: { path: '/enter#k', code: 'ABCDE' },
  })
  expect(text).toContain('http://localhost:3000/enter#k')
  expect(text).toContain('ABCDE')
  expect(text).not.toContain('demo')
})
