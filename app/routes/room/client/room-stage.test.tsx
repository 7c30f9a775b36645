import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '#app/ui/language.tsx'
import { RoomStage } from './room-stage.tsx'
import { noPictures } from './pictures-in.ts'
import type { Media } from './use-media.ts'
import type { ViewOnPage } from './use-room-stream.ts'

const seat = (number: number): ViewOnPage['roster'][number] => ({
  id: `seat ${number}`,
  identity: `identity ${number}`,
  name: `すずめ${number}`,
  role: 'participant',
  form: 'voice',
  isHere: true,
  hand: null,
  isQuiet: false,
  hands: { turn: 0, isMirrored: false },
  stamp: null,
})

function draw(count: number, speaking: number[] = []) {
  const roster = Array.from({ length: count }, (_none, index) => seat(index + 1))
  const view = { roster } as ViewOnPage
  const media = {
    speaking: speaking.map((number) => `identity ${number}`),
    pictures: noPictures,
  } as unknown as Media
  return renderToStaticMarkup(
    <LanguageProvider language="ja">
      <RoomStage view={view} media={media} ownSeatId="seat 1" />
    </LanguageProvider>,
  )
}

const tilesIn = (html: string) => html.match(/<li class="tile"/g)?.length ?? 0

test('nine seats stand on one page', () => {
  const html = draw(9)
  expect(tilesIn(html)).toBe(9)
  expect(html).not.toContain('枚め')
})

test('more are turned to, and who speaks there is named', () => {
  const html = draw(20, [3, 12])
  expect(tilesIn(html)).toBe(9)
  expect(html).toContain('3枚のうち1枚め')
  expect(html).toContain('つぎの人たち')
  expect(html).not.toContain('前の人たち')
  expect(html).toContain('すずめ12さんが話しています')
  expect(html).not.toContain('すずめ3さんが話しています')
})
