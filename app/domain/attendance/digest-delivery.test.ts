import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { captures, type Delivery, loadDeliveries } from '#tests/setup/webhooks.ts'
import { digestDelivery } from './digest-delivery.server.ts'
import { storeDelivery } from './store-delivery.server.ts'

type World = Awaited<ReturnType<typeof createWorld>>
let world: World
beforeEach(async () => {
  world = await createWorld()
})

/** A room with two seats, in whose names captured deliveries are told again. */
async function createWorld() {
  const host = await createStaff()
  const { room, session } = await createRoom({ openedById: host.id })
  const run = await createRun({ room })
  const [first, second] = [await createSeat({ session }), await createSeat({ session })]
  return { run, first, second }
}

/** The deliveries of a capture, in this world's names and ids of their own. */
function tell(name: string): Delivery[] {
  const { run, first, second } = world
  const [any] = loadDeliveries(name)
  const roomName: string = JSON.parse(any?.body ?? '{}').room.name
  const rename = {
    [roomName]: run.livekitName,
    'seat-01': first.identity,
    'seat-02': second.identity,
  }
  return loadDeliveries(name, rename).map((delivery) => ({
    ...delivery,
    body: delivery.body.replaceAll(/"((?:EV|PA|RM)_)/g, `"$1${run.id.slice(-6)}`),
  }))
}

async function digest(deliveries: Delivery[]) {
  for (const { body, receivedAt } of deliveries) {
    const parsed = JSON.parse(body)
    await storeDelivery({ body: parsed, now: new Date(receivedAt) })
    await digestDelivery({ eventId: parsed.id, now: new Date(receivedAt) })
  }
}

async function intervals(seat: World['first']) {
  const rows = await database().presence.findMany({
    where: { seatId: seat.id },
    orderBy: { startedAt: 'asc' },
  })
  return rows.map(({ startedAt, endedAt, endReason, endEstimated }) => ({
    from: startedAt.getTime(),
    to: endedAt?.getTime() ?? null,
    endReason,
    endEstimated,
  }))
}

test('a clean leave is seen, to the millisecond at its start and within its second at its end', async () => {
  await digest(tell('clean-leave'))
  expect(await intervals(world.first)).toEqual([
    {
      from: 1_795_544_049_975,
      to: 1_795_544_050_853,
      endReason: 'CLIENT_INITIATED',
      endEstimated: false,
    },
  ])
})

test('told twice and in any order, the ledger says the same', async () => {
  await digest(tell('clean-leave'))
  const once = [await intervals(world.first), await intervals(world.second)]
  await digest(tell('clean-leave'))
  expect([await intervals(world.first), await intervals(world.second)]).toEqual(once)
  world = await createWorld()
  await digest(tell('clean-leave').toReversed())
  expect([await intervals(world.first), await intervals(world.second)]).toEqual(once)
})

/** What the hub had of a capture: what it had refused was kept by nobody. */
const kept = (name: string) =>
  tell(name).filter(({ answered }) => ['ok', 'hang'].includes(answered))

const bothIntervals = async () => [await intervals(world.first), await intervals(world.second)]

test.each(captures)(
  '%s: in any order, again and again, and with joins lost whose leave came, the ledger says the same',
  async (name) => {
    await digest(kept(name))
    const inOrder = await bothIntervals()
    const deliveries = kept(name)
    const parsed = deliveries.map(({ body }) => JSON.parse(body))
    const isDispensable = (at: number) =>
      parsed[at].event === 'participant_joined' &&
      parsed.some(
        ({ event, participant }) =>
          event === 'participant_left' && participant.sid === parsed[at].participant.sid,
      )
    const all = deliveries.map((_delivery, at) => at)
    const telling = fc.record({
      order: fc.shuffledSubarray(all, { minLength: all.length }),
      again: fc.array(fc.constantFrom(...all), { maxLength: 3 }),
      lost: fc.subarray(all.filter(isDispensable)),
    })
    await fc.assert(
      fc.asyncProperty(telling, async ({ order, again, lost }) => {
        world = await createWorld()
        const told = kept(name)
        const left = [...order, ...again].filter((at) => !lost.includes(at))
        await digest(left.flatMap((at) => told[at] ?? []))
        expect(await bothIntervals()).toEqual(inOrder)
      }),
      { numRuns: 12 },
    )
  },
)

test('a leave whose join was lost makes the whole interval alone', async () => {
  await digest(tell('receiver-down-20s'))
  expect(await intervals(world.second)).toMatchObject([
    { from: 1_795_544_412_394, endEstimated: false },
  ])
})

test('somebody who vanished was last there twenty seconds before LiveKit gave up: an estimate', async () => {
  await digest(tell('kill-9-chromium'))
  expect(await intervals(world.first)).toEqual([
    {
      from: 1_795_544_100_715,
      to: 1_795_544_104_140,
      endReason: 'CONNECTION_TIMEOUT',
      endEstimated: true,
    },
  ])
})

test('a second tab ends the first interval, seen, and begins another', async () => {
  await digest(tell('same-identity-two-tabs'))
  expect(await intervals(world.first)).toMatchObject([
    { endReason: 'DUPLICATE_IDENTITY', endEstimated: false },
    { to: null },
  ])
})

test('a removal was seen; a room never used and a connection that never stood are nobody’s presence', async () => {
  await digest(tell('remove-participant'))
  expect(await intervals(world.first)).toMatchObject([
    { endReason: 'PARTICIPANT_REMOVED', endEstimated: false },
  ])
  world = await createWorld()
  await digest(tell('room-never-used'))
  await digest(tell('connection-aborted'))
  expect([await intervals(world.first), await intervals(world.second)]).toEqual([[], []])
})

test('what LiveKit delivers is kept once, without the room’s TURN password', async () => {
  const [delivery] = tell('clean-leave')
  if (!delivery) throw new Error('The capture is empty')
  await digest([delivery, delivery])
  const { id } = JSON.parse(delivery.body)
  const kept = await database().liveKitEvent.findMany({ where: { id } })
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept[0]?.body)).not.toMatch(/turnPassword|enabledCodecs/)
})
