import { expect, test } from 'vitest'
import { deviceTrouble } from './device-trouble.ts'

test.each([
  [new DOMException('', 'NotAllowedError'), 'refused'],
  [new DOMException('', 'NotFoundError'), 'missing'],
  [new DOMException('', 'NotReadableError'), 'busy'],
  [new TypeError("Cannot read properties of undefined (reading 'getUserMedia')"), 'absent'],
  ['nothing known', 'absent'],
] as const)('%s is told as %s', (error, trouble) => {
  expect(deviceTrouble(error)).toBe(trouble)
})
