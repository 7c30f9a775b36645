import { afterAll, inject } from 'vitest'
import { freePort } from '#app/server/parts/free-port.ts'
import { watchComplaints } from './console-tripwire.ts'
import { freshDatabase } from './fresh-database.ts'
import { testVariables } from './test-variables.ts'

// Runs before a test file and whatever it imports. A worker process takes several files one after
// another: what a process makes once (`once`) is made anew, on a database of its own.
const worker = globalThis as typeof globalThis & {
  engawaOnce?: Map<string, { $disconnect?: () => Promise<void> }>
  engawaVariables?: NodeJS.ProcessEnv
}

worker.engawaVariables ??= { ...process.env }
for (const name of Object.keys(process.env)) delete process.env[name]
Object.assign(process.env, worker.engawaVariables)
process.env.TZ = inject('zone')
const [databaseUrl, smtpPort, livekitPort] = await Promise.all([
  freshDatabase(),
  freePort('tcp'),
  freePort('tcp'),
])
process.env.TEST_DATABASE_SERVER = inject('databaseServer')
Object.assign(process.env, testVariables({ databaseUrl, smtpPort, livekitPort }))
watchComplaints()

afterAll(async () => {
  await worker.engawaOnce?.get('database')?.$disconnect?.()
  worker.engawaOnce?.clear()
})
