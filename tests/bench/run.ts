import type { Bench } from './bench.ts'
import { join } from './join.ts'
import { lobby } from './lobby.ts'
import { pages } from './pages.ts'
import { room } from './room.ts'
import { start } from './start.ts'
import { weight } from './weight.ts'

const benches: Bench[] = [join, lobby, pages, room, start, weight]

/** `npm run bench` lists the benches; `npm run bench -- NAME` runs one and prints one line of JSON last. */
const [name, ...parameters] = process.argv.slice(2)
const bench = benches.find((each) => each.name === name)
if (bench) {
  const say = (line: string) => console.error(`  ${line}`)
  const result = await bench.run({ say, parameters })
  console.log(JSON.stringify({ bench: bench.name, ...result }))
} else {
  if (name) console.error(`There is no bench "${name}".`)
  for (const each of benches) console.log(`${each.name.padEnd(12)}${each.about}`)
  process.exitCode = name ? 2 : 0
}
