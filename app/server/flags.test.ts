import { expect, test } from 'vitest'
import { parseFlags } from './flags.ts'
import { StartRefused } from './start-refused.ts'

test.each([
  [[], { port: null, fresh: false, noDemo: false }],
  [['--port', '3001'], { port: 3001, fresh: false, noDemo: false }],
  [['--port=80', '--fresh'], { port: 80, fresh: true, noDemo: false }],
  [['--no-demo'], { port: null, fresh: false, noDemo: true }],
])('%o', (parameters, flags) => {
  expect(parseFlags(parameters)).toEqual(flags)
})

test.each([
  [['--port', 'x']],
  [['--port', '0']],
  [['--port', '65536']],
  [['--prot', '1']],
  [['what']],
])('%o is refused', (parameters) => {
  expect(() => parseFlags(parameters)).toThrow(StartRefused)
})
