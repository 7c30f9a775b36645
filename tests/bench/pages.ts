import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import autocannon from 'autocannon'
import { dateIn } from '#app/domain/programme/calendar-days.ts'
import { hashSecret, newSecret } from '#app/platform/seal.server.ts'
import { freePort } from '#app/server/parts/free-port.ts'
import { cloneTemplate, onServer } from '#tests/setup/clone-template.ts'
import { type Smtp, startSmtp } from '#tests/setup/smtp.ts'
import { startTemplateServer } from '#tests/setup/template-database.ts'
import { testVariables } from '#tests/setup/test-variables.ts'
import { type Bench, median, round } from './bench.ts'
import { type Filled, type Size, fillYears } from './fill-years.ts'
import { startUntilHealthy } from './start-program.ts'

const asked: Size = { years: 3, agencies: 200, participants: 2_000 }
const tenfold: Size = { years: 30, agencies: 2_000, participants: 20_000 }
const rounds = 5
const connections = 10

/** The floor: a page of the hub in the same frame, with one trivial query. */
const floorPage = '/promises'

/**
 * The pages that are opened most, with three years of a network behind them: requests per second beside a
 * page of the same hub with one trivial query; and the time of one request beside the same with ten times the
 * years, agencies and people.
 */
export const pages: Bench = {
  name: 'pages',
  about: 'the list, a session, the month and the staff week, beside a page with one query',
  async run({ say }) {
    const server = await startTemplateServer()
    const smtp = await startSmtp({ port: await freePort('tcp') })
    const folder = mkdtempSync(path.join(tmpdir(), 'engawa-bench-'))
    try {
      const small = await prepare(server.url, asked, say)
      const large = await prepare(server.url, tenfold, say)
      const smallHub = await startHub(small, smtp, path.join(folder, 'small'))
      const largeHub = await startHub(large, smtp, path.join(folder, 'large'))
      try {
        const throughput = await measureThroughput(smallHub, say)
        const growths = await measureGrowth(smallHub, largeHub, say)
        return {
          ratio: Math.min(...throughput.map(({ ratio }) => ratio)),
          growth: Math.max(...growths.map(({ growth }) => growth)),
          pages: throughput.map((page, index) => ({ ...page, ...growths[index] })),
        }
      } finally {
        await smallHub.stop()
        await largeHub.stop()
      }
    } finally {
      await smtp.stop()
      await server.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  },
}

interface Network extends Filled {
  databaseUrl: string
  cookie: string
}

async function prepare(serverUrl: string, size: Size, say: (line: string) => void) {
  const databaseUrl = await cloneTemplate(serverUrl)
  Object.assign(process.env, testVariables({ databaseUrl, smtpPort: 1, livekitPort: 1 }))
  say(`${size.years} years, ${size.agencies} agencies, ${size.participants} participants`)
  const now = new Date()
  const filled = await fillYears(databaseUrl, size, now)
  const participant = newSecret()
  const desk = newSecret()
  await onServer(databaseUrl, async (client) => {
    const insert = `INSERT INTO sign_in
      (id, token_hash, participant_id, staff_id, created_at, last_seen_at, expires_at, completed_at, device)
      VALUES (gen_random_uuid(), $1, $2, $3, $4, $4, $4::timestamptz + interval '30 days', $4, 'bench')`
    await client.query(insert, [
      hashSecret('sign-in', participant),
      filled.participantId,
      null,
      now,
    ])
    await client.query(insert, [hashSecret('sign-in', desk), null, filled.coordinatorId, now])
  })
  const cookie = `engawa-participant=${participant}; engawa-desk=${desk}`
  return { ...filled, databaseUrl, cookie }
}

/** A hub as it is started by its users, with a mail server, and without rooms, which no page of these needs. */
async function startHub({ databaseUrl, cookie, sessionId }: Network, smtp: Smtp, data: string) {
  const port = await freePort('tcp')
  const variables = testVariables({ databaseUrl, smtpPort: 1, livekitPort: 1 })
  const noMedia = { LIVEKIT_URL: '', LIVEKIT_SERVER: path.join(data, 'none') }
  Object.assign(process.env, variables, { SMTP_URL: smtp.url, ...noMedia })
  const args = ['bin/engawa.mjs', 'start', '--no-demo']
  const hub = await startUntilHealthy(process.execPath, args, { folder: process.cwd(), port, data })
  const url = (page: string) => `http://localhost:${port}${page}`
  return { ...hub, url, cookie, sessionId }
}

type Hub = Awaited<ReturnType<typeof startHub>>

const pagesOf = ({ sessionId }: Hub) => [
  '/sessions',
  `/sessions/${sessionId}`,
  `/sessions/month?month=${nextMonth()}`,
  '/desk/week',
]

/** The month after this one, which is always full: of this one little may be left. */
function nextMonth(): string {
  const [year = 0, month = 0] = dateIn(new Date(), 'Asia/Tokyo').split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7)
}

/** As the line of the result calls it. */
const nameOf = (page: string) => page.replace(/[0-9a-f-]{36}/, ':id').replace(/\?.*/, '')

async function measureThroughput(hub: Hub, say: (line: string) => void) {
  const measured = pagesOf(hub).map((page) => ({ page, rates: [] as number[] }))
  const floor: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const floorRate = await requestsPerSecond(hub, floorPage)
    if (round > 0) floor.push(floorRate)
    for (const { page, rates } of measured) {
      const rate = await requestsPerSecond(hub, page)
      if (round > 0) rates.push(rate)
    }
  }
  return measured.map(({ page, rates }) => {
    const rate = median(rates)
    const ratio = round(rate / median(floor))
    say(`${nameOf(page)}: ${round(rate)} requests/s, floor ${round(median(floor))}, ratio ${ratio}`)
    return { page: nameOf(page), requestsPerSecond: round(rate), ratio }
  })
}

async function requestsPerSecond(hub: Hub, page: string): Promise<number> {
  const result = await autocannon({
    url: hub.url(page),
    headers: { cookie: hub.cookie },
    connections,
    duration: 3,
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${page} answered wrongly`)
  return result.requests.total / result.duration
}

/** One request after the other, the two hubs in turn, so that what else the machine does meets both. */
async function measureGrowth(small: Hub, large: Hub, say: (line: string) => void) {
  const growths: { growth: number; ms: number; tenfoldMs: number }[] = []
  for (const [index, page] of pagesOf(small).entries()) {
    const times = { small: [] as number[], large: [] as number[] }
    for (let turn = 0; turn < 220; turn++) {
      const [one, ten] = [
        await millisecondsOf(small, page),
        await millisecondsOf(large, pagesOf(large)[index] ?? page),
      ]
      if (turn < 20) continue
      times.small.push(one)
      times.large.push(ten)
    }
    const [ms, tenfoldMs] = [median(times.small), median(times.large)]
    const growth = round(tenfoldMs / ms)
    say(`${nameOf(page)}: ${round(ms)} ms, with ten times the data ${round(tenfoldMs)} ms`)
    growths.push({ growth, ms: round(ms), tenfoldMs: round(tenfoldMs) })
  }
  return growths
}

async function millisecondsOf(hub: Hub, page: string): Promise<number> {
  const began = performance.now()
  const response = await fetch(hub.url(page), {
    headers: { cookie: hub.cookie },
    redirect: 'manual',
  })
  const text = await response.text()
  if (response.status !== 200 || text.length < 1_000) throw new Error(`${page}: ${response.status}`)
  return performance.now() - began
}
