import path from 'node:path'
import { reachDatabase } from './reach-database.ts'
import { StartRefused } from './start-refused.ts'
import { createStops } from './stop-in-order.ts'
import { stopOnSignals } from './stop-on-signals.ts'

const stops = createStops(console.error)
const { env } = process
stopOnSignals(stops)
try {
  process.exitCode = await signIn(process.argv.slice(2).join(' ').trim())
} catch (error) {
  console.error(error instanceof StartRefused ? `✗ ${error.message}` : error)
  process.exitCode = 1
}
await stops.run()
process.exit()

/** Prints one link for a staff member. @returns the exit code */
async function signIn(name: string): Promise<number> {
  if (name === '') {
    throw new StartRefused(
      'だれの入口かを書いてください：npm run sign-in -- 名前\nSay whose link it is: npm run sign-in -- NAME',
    )
  }
  const dataFolder = path.resolve(env.ENGAWA_DATA ?? 'var')
  const isRunning = await reachDatabase(dataFolder, stops)
  const { issueShellLink } = await import('#app/domain/staff/issue-shell-link.server.ts')
  const { environment } = await import('#app/platform/environment.server.ts')
  const { database } = await import('#app/platform/database.server.ts')
  stops.add('connections', () => database().$disconnect())

  const issued = await issueShellLink({ name })
  if ('unknown' in issued) {
    const names = issued.unknown.map((each) => `  ${each}`).join('\n')
    console.error(
      `✗ 「${name}」という人がひとりに決まりません。いるのは：\n  No one person is called "${name}". There are:\n${names}`,
    )
    return 1
  }
  console.log(new URL(issued.path, environment().origin).href)
  console.error(`コード / code: ${issued.code}`)
  console.error('この入口は 1 時間、1 回だけ使えます / works once, for an hour')
  if (!isRunning)
    console.error('使う前に npm start で縁側を起こしてください / start the hub before you open it')
  return 0
}
