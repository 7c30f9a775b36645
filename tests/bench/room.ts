import { setTimeout as sleep } from 'node:timers/promises'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSignIn } from '#tests/factories/sign-in.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { disposeMedia, joinRoom } from '#tests/setup/rtc-participant.ts'
import { type Bench, median, percentile, round } from './bench.ts'
import { followRoom, pressIn } from './follow-room.ts'
import { onHubGround } from './hub-ground.ts'
import { processesOf, usageOf } from './process-usage.ts'

const seats = 40
const speakers = 3

/** Seconds for which the room is watched, with a sign of life of every page each twenty. */
const [watchedSeconds, lifeSeconds] = [40, 20]

/** What a room of forty voices, three of whom speak, asks of the hub and of LiveKit, each by itself. */
export const room: Bench = {
  name: 'room',
  about: '40 audio seats with 3 speakers: CPU (% of one core) and memory of hub and LiveKit',
  run: async ({ say }) =>
    await onHubGround({ media: 'own' }, async ({ start }) => {
      const { sessionId, people } = await createGathering()
      const hub = await start('start')
      const base = `${hub.url}/room/${sessionId}`
      const pages = await Promise.all(
        people.map(({ cookie }) => followRoom(`${base}/events`, cookie)),
      )
      const joins: number[] = []
      const inside = []
      for (const { cookie } of people) {
        const began = performance.now()
        const { token } = (await pressIn(`${base}/token`, cookie)) as { token: string }
        // This client shows its token where the gate does not look: it goes to LiveKit itself.
        inside.push(await joinRoom({ url: hub.livekitUrl, token }))
        joins.push(performance.now() - began)
      }
      say(`${inside.length} are in`)
      await Promise.all(inside.slice(0, speakers).map((person) => person.speak()))
      await inside.at(-1)?.hear(people[0]?.identity ?? '')
      const processes = processesOf(hub.pid)
      const before = processes.map(usageOf)
      const began = performance.now()
      for (let at = 0; at < watchedSeconds; at += lifeSeconds) {
        await Promise.all(people.map(({ cookie }) => pressIn(`${base}/signs-of-life`, cookie)))
        await sleep(lifeSeconds * 1000)
      }
      const seconds = (performance.now() - began) / 1000
      const used = processes.map((process, index) => ({
        ...process,
        cpu: round(
          ((usageOf(process).cpuSeconds - (before[index]?.cpuSeconds ?? 0)) / seconds) * 100,
        ),
        memoryMB: round(usageOf(process).memoryMB),
      }))
      for (const page of pages) page.close()
      for (const person of inside) await person.leave()
      await disposeMedia()
      const sum = (isWanted: (name: string) => boolean, what: 'cpu' | 'memoryMB') =>
        round(used.filter(({ name }) => isWanted(name)).reduce((all, each) => all + each[what], 0))
      const isLiveKit = (name: string) => name.includes('livekit')
      const isHub = (name: string) => !isLiveKit(name)
      return {
        seats,
        speakers,
        hubCpuPercent: sum(isHub, 'cpu'),
        hubMemoryMB: sum(isHub, 'memoryMB'),
        liveKitCpuPercent: sum(isLiveKit, 'cpu'),
        liveKitMemoryMB: sum(isLiveKit, 'memoryMB'),
        joinP50Ms: round(median(joins)),
        joinP95Ms: round(percentile(joins, 95)),
      }
    }),
}

async function createGathering() {
  const now = new Date()
  const host = await createStaff({ roles: ['facilitator'], now })
  const opened = await createRoom({ openedById: host.id, now })
  const { session } = opened
  await createRun({ room: opened.room, now })
  await createAssignment({ session, staff: host, now })
  const people = []
  for (let number = 0; number < seats; number++) {
    const participant = await createParticipant({ form: 'voice', now })
    const { identity } = await createSeat({ session, participant, now })
    const person = { participantId: participant.id }
    people.push({ identity, cookie: await createSignIn({ door: 'participant', person }) })
  }
  return { sessionId: session.id, people }
}
