import { expect, test } from 'vitest'
import { findDoor, needsScript } from './route-handle.ts'

test('a page has script only if one of its routes asks for it', () => {
  expect(needsScript([{}, { handle: { door: 'participant' } }])).toBe(false)
  expect(needsScript([{}, { handle: { door: 'room' } }, { handle: { script: true } }])).toBe(true)
})

test('the innermost door counts, and strangers come to the participants’ door', () => {
  expect(findDoor([{ handle: { door: 'desk' } }, { handle: { door: 'room' } }, {}])).toBe('room')
  expect(findDoor([{}])).toBe('participant')
})
