import http from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '#app/server/parts/free-port.ts'
import type { RoomView } from '#app/domain/room/view-of-room.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSignIn } from '#tests/factories/sign-in.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { cloneTemplate } from '#tests/setup/clone-template.ts'
import { startSmtp } from '#tests/setup/smtp.ts'
import { startTemplateServer } from '#tests/setup/template-database.ts'
import { testVariables } from '#tests/setup/test-variables.ts'
import { type Bench, median, percentile, round } from './bench.ts'
import { startUntilHealthy } from './start-program.ts'

const waitingPeople = 200
const admissions = 100

/**
 * How long it takes from a facilitator's press to the page of the person who is let in, with two hundred
 * waiting on two web processes: each press on the one, the person on either.
 */
export const lobby: Bench = {
  name: 'lobby',
  about: 'admit → seen, 200 waiting on two web processes (milliseconds)',
  async run({ say }) {
    const server = await startTemplateServer()
    const smtp = await startSmtp()
    const folder = mkdtempSync(path.join(tmpdir(), 'engawa-bench-'))
    try {
      const databaseUrl = await cloneTemplate(server.url)
      const variables = testVariables({ databaseUrl, smtpPort: smtp.port, livekitPort: 1 })
      const noMedia = { LIVEKIT_URL: '', LIVEKIT_SERVER: path.join(folder, 'none') }
      Object.assign(process.env, variables, noMedia)
      const gathering = await createGathering()
      say(`${waitingPeople} people wait`)
      const hubs = [await startHub(folder, 'start'), await startHub(folder, 'web')]
      try {
        const times = await measure(gathering, hubs)
        const figures = { p50Ms: round(median(times)), p95Ms: round(percentile(times, 95)) }
        return { ...figures, maxMs: round(Math.max(...times)), admissions }
      } finally {
        for (const hub of hubs) await hub.stop()
      }
    } finally {
      await smtp.stop()
      await server.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  },
}

/** A web process; `start` has a worker in it too, without which no hub is healthy. */
async function startHub(folder: string, command: 'start' | 'web') {
  const port = await freePort('tcp')
  const options = { folder: process.cwd(), port, data: path.join(folder, command) }
  const args = ['bin/engawa.mjs', command, '--no-demo']
  const hub = await startUntilHealthy(process.execPath, args, options)
  return { ...hub, url: `http://127.0.0.1:${port}` }
}

interface Waiting {
  seatId: string
  cookie: string
}

async function createGathering() {
  const now = new Date()
  const host = await createStaff({ roles: ['facilitator'], now })
  const { room, session } = await createRoom({ openedById: host.id, now })
  await createRun({ room, now })
  await createAssignment({ session, staff: host, now })
  await createSeat({ session, staff: host, now })
  const people: Waiting[] = []
  for (let number = 0; number < waitingPeople; number++) {
    const participant = await createParticipant({ form: 'text', now })
    const seat = await createSeat({ session, participant, state: 'waiting', now })
    const person = { participantId: participant.id }
    people.push({ seatId: seat.id, cookie: await createSignIn({ door: 'participant', person }) })
  }
  const cookie = await createSignIn({ door: 'desk', person: { staffId: host.id } })
  return { sessionId: session.id, people, hostCookie: cookie }
}

type Gathering = Awaited<ReturnType<typeof createGathering>>

async function measure(gathering: Gathering, hubs: { url: string }[]): Promise<number[]> {
  const urlOf = (number: number) => hubs[number % hubs.length]?.url ?? ''
  const pages = await Promise.all(
    gathering.people.map(({ cookie }, number) =>
      follow(`${urlOf(number)}/room/${gathering.sessionId}/events`, cookie),
    ),
  )
  const times: number[] = []
  for (let number = 0; number < admissions; number++) {
    const [person, page] = [gathering.people[number], pages[number]]
    if (!person || !page) break
    const began = performance.now()
    // The press comes to one process after the other, so that half of them cross over.
    const url = `${urlOf(Math.floor(number / 2))}/desk/room/${gathering.sessionId}/admissions`
    const [seenAt] = await Promise.all([page.isIn, press(url, gathering.hostCookie, person.seatId)])
    times.push(seenAt - began)
  }
  for (const page of pages) page.close()
  return times
}

/** A page that waits. `isIn` tells when it was told that the person is inside; resolves when it stands. */
async function follow(url: string, cookie: string) {
  const { promise: isIn, resolve: tell } = Promise.withResolvers<number>()
  const { promise: stands, resolve: stand, reject } = Promise.withResolvers<undefined>()
  const request = http.get(url, { headers: { Cookie: cookie }, agent: false }, (response) => {
    if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`))
    let text = ''
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const event of events) {
        const data = /^event: view\ndata: (.*)/s.exec(event)?.[1]
        if (!data) continue
        stand(undefined)
        if ((JSON.parse(data) as RoomView).isInside) tell(performance.now())
      }
    })
    response.on('error', () => undefined)
  })
  request.on('error', reject)
  await stands
  return { isIn, close: () => request.destroy() }
}

async function press(url: string, cookie: string, seat: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { Cookie: cookie, Origin: new URL(url).origin },
    body: new URLSearchParams({ seat }),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
}
