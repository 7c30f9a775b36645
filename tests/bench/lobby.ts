import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSignIn } from '#tests/factories/sign-in.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { type Bench, median, percentile, round } from './bench.ts'
import { followRoom, pressIn } from './follow-room.ts'
import { onHubGround } from './hub-ground.ts'

const waitingPeople = 200
const admissions = 100

/**
 * How long it takes from a facilitator's press to the page of the person who is let in, with two hundred
 * waiting on two web processes: each press on the one, the person on either.
 */
export const lobby: Bench = {
  name: 'lobby',
  about: 'admit → seen, 200 waiting on two web processes (milliseconds)',
  run: async ({ say }) =>
    await onHubGround({ media: 'none' }, async ({ start }) => {
      const gathering = await createGathering()
      say(`${waitingPeople} people wait`)
      const times = await measure(gathering, [await start('start'), await start('web')])
      const figures = { p50Ms: round(median(times)), p95Ms: round(percentile(times, 95)) }
      return { ...figures, maxMs: round(Math.max(...times)), admissions }
    }),
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
      followRoom(`${urlOf(number)}/room/${gathering.sessionId}/events`, cookie),
    ),
  )
  const times: number[] = []
  for (let number = 0; number < admissions; number++) {
    const [person, page] = [gathering.people[number], pages[number]]
    if (!person || !page) break
    const began = performance.now()
    // The press comes to one process after the other, so that half of them cross over.
    const url = `${urlOf(Math.floor(number / 2))}/desk/room/${gathering.sessionId}/admissions`
    const [seenAt] = await Promise.all([
      page.isIn,
      pressIn(url, gathering.hostCookie, { seat: person.seatId }),
    ])
    times.push(seenAt - began)
  }
  for (const page of pages) page.close()
  return times
}
