import { expect, test } from 'vitest'
import { formatList } from './list.ts'

test('a list is separated as its language does', () => {
  expect(formatList(['青木', '加納', '田所'], 'ja')).toBe('青木、加納、田所')
  expect(formatList(['青木', '加納'], 'easy')).toBe('青木、加納')
  expect(formatList(['Aoki', 'Kano', 'Tadokoro'], 'en')).toBe('Aoki, Kano, Tadokoro')
  expect(formatList([], 'ja')).toBe('')
})
