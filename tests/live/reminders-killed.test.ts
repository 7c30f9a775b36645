import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookupOf, sealText } from '#app/platform/seal.server.ts'
import { waitFor } from '#app/server/parts/wait-for.ts'
import { type Hub, startHub } from '#tests/setup/hub.ts'
import { query } from '#tests/setup/query.ts'

let hub: Hub
beforeAll(async () => {
  hub = await startHub({ roles: ['web', 'worker'], media: 'none' })
})
afterAll(() => hub.stop())

const ask = async <Row>(sql: string, values: unknown[] = []) =>
  (await query(hub.databaseUrl, sql, values)) as Row[]

/** What the timetable does every minute. */
const sweep = () => ask(`SELECT graphile_worker.add_job('sweep')`)

const people = 24

/** A tea gathering to come in which so many people have a place and an address, and nobody else has one. */
async function fillGathering() {
  await ask('UPDATE participant SET address_id = NULL')
  const [[sessionId, startAt] = ['', new Date()]] = await ask<[string, Date]>(
    `SELECT session.id, start_at FROM session JOIN programme ON programme.id = programme_id
     WHERE programme.title_ja = 'えんがわ茶話会' AND confirmed_at IS NOT NULL
       AND start_at > now() + interval '5 days'
       AND NOT EXISTS (SELECT FROM cancellation WHERE session_id = session.id)
     ORDER BY start_at LIMIT 1`,
  )
  for (let number = 0; number < people; number += 1) {
    const [person, address] = [randomUUID(), randomUUID()]
    const text = `kotori${number}@mail.example`
    await ask(
      `INSERT INTO mail_address (id, owner, sealed, lookup, created_at)
       VALUES ($1, 'participant', $2, $3, now())`,
      [address, sealText(text), lookupOf(text)],
    )
    await ask(
      `INSERT INTO participant (id, nickname, address_id, welcomed_at, created_at)
       VALUES ($1, $2, $3, now(), now())`,
      [person, `ことり${number}`, address],
    )
    await ask(
      `INSERT INTO registration (id, session_id, participant_id, form, applied_at, confirmed_at)
       VALUES ($1, $2, $3, 'listen', now(), now())`,
      [randomUUID(), sessionId, person],
    )
  }
  return { sessionId, startAt }
}

interface Reminded {
  state: string
  messageId: string
}

const listReminders = async (sessionId: string): Promise<Reminded[]> =>
  (
    await ask<[string, string]>(
      `SELECT mail.state, message_id FROM mail JOIN reminder ON reminder.id = subject_id
       JOIN registration ON registration.id = registration_id
       WHERE kind = 'reminder' AND session_id = $1
         AND participant_id IN (SELECT id FROM participant WHERE nickname LIKE 'ことり%')`,
      [sessionId],
    )
  ).map(([state, messageId]) => ({ state, messageId }))

const countOf = async (sessionId: string, ...states: string[]) =>
  (await listReminders(sessionId)).filter(({ state }) => states.includes(state)).length

const timesReceived = ({ messageId }: Reminded) =>
  hub.smtp.received.filter(({ mail }) => mail.messageId === messageId).length

test('a worker killed before, while and after a reminder leaves: none comes twice, none is lost, what nobody knows is uncertain', async () => {
  hub.expectComplaint(/./)
  const { sessionId, startAt } = await fillGathering()
  await hub.clock.moveTo(new Date(startAt.getTime() - 24 * 3_600_000 + 60_000))

  // The server takes the content and never answers: the worker dies with messages in flight.
  hub.smtp.behave({ kind: 'hang' })
  await sweep()
  await waitFor('messages in flight', async () => (await countOf(sessionId, 'sending')) >= 4, {
    limitMs: 30_000,
  })
  await waitFor('their content to be there', () => hub.smtp.received.length >= 4)
  await hub.kill9('worker')
  const inFlight = await countOf(sessionId, 'sending')
  expect(await countOf(sessionId, 'queued')).toBe(people - inFlight)

  // Some leave, and the worker dies again, after them and before the others.
  hub.smtp.behave({ kind: 'accept' })
  await hub.restart()
  await waitFor('some to leave', async () => (await countOf(sessionId, 'accepted')) >= 3, {
    limitMs: 90_000,
  })
  await hub.kill9('worker')
  await hub.restart()

  // Leases end, and whatever nobody has is sent.
  await hub.clock.moveBy(4)
  const settled = async () => {
    await sweep()
    return (await countOf(sessionId, 'accepted', 'uncertain')) === people
  }
  await waitFor('everything to be settled', settled, { limitMs: 120_000, everyMs: 1_000 })
  const reminders = await listReminders(sessionId)
  expect(reminders).toHaveLength(people)
  for (const reminder of reminders) {
    expect(timesReceived(reminder)).toBeLessThanOrEqual(1)
    if (reminder.state === 'accepted') expect(timesReceived(reminder)).toBe(1)
  }
  const uncertain = reminders.filter(({ state }) => state === 'uncertain')
  expect(uncertain.length).toBeGreaterThanOrEqual(inFlight)
  // Four messages at a time: what was in flight at two kills, and nothing more.
  expect(uncertain.length).toBeLessThanOrEqual(8)
  const [[waiting] = [0]] = await ask<[number]>(
    `SELECT count(*)::int FROM mail WHERE state = 'uncertain' AND kind = 'reminder'`,
  )
  expect(waiting).toBeGreaterThanOrEqual(uncertain.length)

  // The board counts them as a person's to look after, and nothing sends them again.
  await sweep()
  await sweep()
  expect((await listReminders(sessionId)).filter(({ state }) => state === 'uncertain')).toEqual(
    uncertain,
  )
}, 300_000)
