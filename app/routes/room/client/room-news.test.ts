import { expect, test } from 'vitest'
import { newsBetween } from './room-news.ts'
import type { ViewOnPage } from './use-room-stream.ts'

type RoomSeat = ViewOnPage['roster'][number]

const seat = (name: string, changes: Partial<RoomSeat> = {}): RoomSeat => ({
  id: name,
  identity: name,
  name,
  role: 'participant',
  form: 'listen',
  isHere: true,
  hand: null,
  isQuiet: false,
  hands: { turn: 0, isMirrored: false },
  stamp: null,
  ...changes,
})
const clap = { feeling: 'clap', at: 1 } as const

test.each<[string, RoomSeat[], RoomSeat[], ReturnType<typeof newsBetween>]>([
  ['somebody new', [], [seat('すずめ')], [{ kind: 'came', name: 'すずめ' }]],
  [
    'somebody who is back',
    [seat('すずめ', { isHere: false })],
    [seat('すずめ')],
    [{ kind: 'came', name: 'すずめ' }],
  ],
  [
    'somebody who falls silent',
    [seat('すずめ')],
    [seat('すずめ', { isHere: false })],
    [{ kind: 'went', name: 'すずめ' }],
  ],
  ['somebody who was taken out', [seat('すずめ')], [], []],
  [
    'a hand, once',
    [seat('すずめ'), seat('からす', { hand: 1 })],
    [seat('すずめ', { hand: 2 }), seat('からす', { hand: 1 })],
    [{ kind: 'raised', name: 'すずめ' }],
  ],
  [
    'the same feeling again',
    [seat('すずめ', { stamp: clap })],
    [seat('すずめ', { stamp: { ...clap, at: 2 } })],
    [{ kind: 'felt', name: 'すずめ', feeling: 'clap' }],
  ],
  [
    'the same feeling still',
    [seat('すずめ', { stamp: clap })],
    [seat('すずめ', { stamp: clap })],
    [],
  ],
  [
    'a hand, for a speaker who sees nobody else of those who listen',
    [seat('自分', { role: 'speaker' })],
    [seat('自分', { role: 'speaker' }), seat('すずめ', { hand: 1 })],
    [{ kind: 'raised', name: 'すずめ' }],
  ],
  ['oneself', [], [seat('自分', { hand: 1, stamp: clap })], []],
])('%s', (_name, before, after, news) => {
  expect(newsBetween(before, after, '自分')).toEqual(news)
})
