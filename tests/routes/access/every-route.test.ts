import { expect, test } from 'vitest'
import type { Lines } from './check-lines.ts'
import { askable } from './routes.ts'

const files = import.meta.glob<Lines>('./*.lines.ts', { eager: true, import: 'lines' })
const tests = import.meta.glob('./*.test.ts')

test('everything that can be asked has one line that says who may, and no line asks for what is not there', () => {
  expect(Object.values(files).flatMap(Object.keys).toSorted()).toEqual(askable.toSorted())
})

test('all lines are tried', () => {
  const tried = Object.keys(tests).map((file) => file.replace('.test.ts', '.lines.ts'))
  expect(tried).toEqual(expect.arrayContaining(Object.keys(files)))
})
