import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SpanBar, type BarSpan } from './span-bar.tsx'

const at = (time: string) => `2026-11-25T${time}:00+09:00`
const draw = (spans: BarSpan[]) =>
  renderToStaticMarkup(<SpanBar from={at('14:30')} to={at('17:00')} spans={spans} label="つばめ" />)

test('an interval stands where it was', () => {
  expect(draw([{ start: at('15:00'), end: at('16:30') }])).toContain('x="20.00%" width="60.00%"')
})

test('what lies outside doors and close is cut off', () => {
  expect(draw([{ start: at('14:00'), end: at('18:00') }])).toContain('x="0.00%" width="100.00%"')
})

test('an estimate is hatched and read aloud as one', () => {
  const bar = draw([
    { start: at('15:00'), end: at('16:18') },
    { start: at('16:18'), end: at('16:30'), estimated: true },
  ])
  expect(bar).toContain('aria-label="つばめ 15:00〜16:18、16:18〜16:30（推定）"')
  expect(bar).toMatch(/class="estimate" fill="url\(#/)
})

test('nothing recorded is said, and no bar carries a style attribute', () => {
  expect(draw([])).toContain('記録はありません')
  expect(draw([])).not.toContain('style=')
})
