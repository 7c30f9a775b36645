import { expect, test } from 'vitest'
import { isHokkaidoCode } from '#app/domain/agency/is-hokkaido-code.ts'
import { blockHash } from '#app/domain/feedback/feedback-text.ts'
import { enterWithKey } from '#app/domain/sign-in/enter-with-key.server.ts'
import { useLink } from '#app/domain/sign-in/use-link.server.ts'
import { Prisma } from '#app/generated/prisma/client.ts'
import { registrationState } from '#app/domain/registration/registration-state.ts'
import { forParticipants } from '#app/domain/registration/for-participants.ts'
import { takesSeat } from '#app/domain/session/seats-taken.ts'
import { database } from '#app/platform/database.server.ts'
import { openText } from '#app/platform/seal.server.ts'
import { seedDemo } from './seed-demo.server.ts'
import { participantId } from './demo-ids.ts'

// A demo's links open only where the hub is one.
process.env.ENGAWA_DEMO = '1'

const now = new Date('2026-11-25T08:40:00Z')
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Rows of every table but those that each run adds to: a new entry key, and the line about it. */
async function countRows() {
  const tables = await database().$queryRaw<{ name: string }[]>(Prisma.sql`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'entry_key', 'audit_entry')`)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await database().$queryRawUnsafe<{ n: bigint }[]>(
      `SELECT count(*) n FROM "${name}"`,
    )
    counts[name] = Number(row?.n)
  }
  return counts
}

const standingGatherings = async (at: Date) =>
  await database().session.findMany({
    where: {
      programme: { kind: 'tea_gathering' },
      cancellation: null,
      doorAt: { lte: at },
      closeAt: { gt: at },
    },
    include: { assignments: { where: { releasedAt: null } }, registrations: true },
    orderBy: { doorAt: 'desc' },
  })

test('fills an empty hub', async () => {
  await seedDemo({ now })
  const agencies = await database().agency.findMany()
  expect(agencies.length).toBeGreaterThanOrEqual(5)
  expect(new Set(agencies.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
  expect(agencies.filter(({ municipalityCode }) => !isHokkaidoCode(municipalityCode))).toEqual([])
  expect(await database().participant.count()).toBe(31)
  const sessions = await database().session.findMany({ orderBy: { startAt: 'asc' } })
  expect(sessions[0]?.startAt.getTime()).toBeLessThan(now.getTime() - 80 * dayMs)
  expect(sessions.at(-1)?.startAt.getTime()).toBeGreaterThan(now.getTime() + 70 * dayMs)
})

test('opens the doors of a tea gathering now, for three hours, with two on duty and a text seat', async () => {
  const [standing] = await standingGatherings(now)
  expect(standing?.doorAt).toEqual(now)
  expect(standing?.closeAt).toEqual(new Date(now.getTime() + 3 * hourMs))
  expect(standing?.assignments).toHaveLength(2)
  expect(standing?.registrations.map((row) => row.participantId)).toContain(participantId(0))
  expect(standing?.registrations.map((row) => row.form)).toContain('text')
})

test('gives every coming session the staff it needs, and nobody a place too many', async () => {
  const sessions = await database().session.findMany({
    where: { cancellation: null, confirmedAt: { not: null } },
    include: {
      programme: true,
      assignments: { where: { releasedAt: null } },
      registrations: { where: takesSeat },
    },
  })
  for (const { programme, assignments, registrations, capacity } of sessions) {
    expect(assignments.length).toBeGreaterThanOrEqual(programme.minimumStaff)
    expect(registrations.length).toBeLessThanOrEqual(capacity)
  }
})

test('lets every programme with a rhythm reach six months ahead, with proposals that nobody is in', async () => {
  const rules = await database().rule.findMany({ include: { sessions: true } })
  expect(rules.length).toBeGreaterThanOrEqual(5)
  for (const { sessions } of rules) {
    const last = Math.max(...sessions.map(({ startAt }) => startAt.getTime()))
    expect(last).toBeGreaterThan(now.getTime() + 140 * dayMs)
  }
  const proposals = { confirmedAt: null, registrations: { some: {} } }
  expect(await database().session.count({ where: proposals })).toBe(0)
  expect(await database().session.count({ where: { confirmedAt: null } })).toBeGreaterThan(10)
})

test('shows people who wait: for a seat, for an answer, for a coordinator', async () => {
  const open = await database().registration.findMany({ where: { cancelledAt: null } })
  const states = open.map((registration) => registrationState(registration))
  const count = (state: string) => states.filter((each) => each === state).length
  expect({
    applied: count('applied'),
    offered: count('offered'),
    waitlisted: count('waitlisted'),
  }).toEqual({ applied: 1, offered: 1, waitlisted: 2 })
})

test('seats participants only where participants come', async () => {
  const elsewhere = { session: { programme: { NOT: forParticipants } } }
  expect(await database().registration.count({ where: elsewhere })).toBe(0)
  expect(await database().attendance.count({ where: elsewhere })).toBe(0)
})

test('lets nothing happen after now or before its time', async () => {
  const presences = await database().presence.findMany({ include: { run: true } })
  expect(presences.filter(({ startedAt, run }) => startedAt < run.createdAt)).toEqual([])
  expect(
    presences.filter(({ endedAt, run }) => endedAt && run.endedAt && endedAt > run.endedAt),
  ).toEqual([])
  const feedbacks = await database().feedback.findMany({ include: { disclosures: true } })
  for (const { createdAt, agreedAt, releasedAt, disclosures } of feedbacks) {
    const steps = [createdAt, agreedAt, releasedAt, ...disclosures.map(({ at }) => at), now]
    const times = steps.flatMap((step) => step?.getTime() ?? [])
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  }
  expect(await database().mail.count({ where: { createdAt: { gt: now } } })).toBe(0)
  expect(await database().registration.count({ where: { appliedAt: { gt: now } } })).toBe(0)
})

test('shows a record in every state, none of them with more than was agreed to', async () => {
  const feedbacks = await database().feedback.findMany({
    include: {
      disclosures: true,
      acknowledgements: true,
      referral: { include: { consents: true } },
    },
  })
  const sent = feedbacks.filter(({ disclosures }) => disclosures.length > 0)
  const outcomes = new Set(
    sent.flatMap(({ disclosures }) => disclosures.map(({ outcome }) => outcome)),
  )
  expect([...outcomes].toSorted()).toEqual(['accepted', 'attempted', 'refused', 'uncertain'])
  expect(feedbacks.some(({ agreedAt, stoppedAt }) => !agreedAt && !stoppedAt)).toBe(true)
  expect(feedbacks.some(({ stoppedAt }) => stoppedAt)).toBe(true)
  expect(feedbacks.some(({ agreedAt, releasedAt }) => agreedAt && !releasedAt)).toBe(true)
  expect(feedbacks.some(({ acknowledgements }) => acknowledgements.length > 0)).toBe(true)
  for (const { block, items, referral, disclosures } of feedbacks) {
    const agreed = referral.consents.map(({ item }) => item)
    expect(items.filter((item) => !agreed.includes(item))).toEqual([])
    expect(disclosures.filter((line) => line.blockHash !== blockHash(block))).toEqual([])
  }
})

test('estimates some stays, and leaves one gathering to confirm', async () => {
  expect(await database().attendance.count({ where: { estimated: true } })).toBeGreaterThan(3)
  const unconfirmed = await database().session.count({
    where: { room: { closedAt: { not: null } }, attendances: { none: {} } },
  })
  expect(unconfirmed).toBe(1)
})

test('uses addresses and phones that reach nobody', async () => {
  const addresses = await database().mailAddress.findMany()
  expect(addresses.filter(({ sealed }) => !openText(sealed).endsWith('.example'))).toEqual([])
  const agencies = await database().agency.findMany()
  expect(agencies.filter(({ phone }) => !/^0\d{2,3}-00\d?-0\d{3}$/.test(phone ?? ''))).toEqual([])
})

test('adds nothing but fresh doors when it runs again, and the doors open', async () => {
  const before = await countRows()
  const { people } = await seedDemo({ now: new Date(now.getTime() + 60_000) })
  expect(await countRows()).toEqual(before)
  expect(people.length).toBeGreaterThanOrEqual(7)
  const visit = { callerAddress: '127.0.0.1', device: 'test', now }
  for (const { path } of people) {
    const [page, secret = ''] = path.split('#')
    if (page === '/enter') await enterWithKey({ ...visit, secretOrCode: secret })
    else await useLink({ ...visit, secretOrCode: secret })
  }
  expect(await database().signIn.count()).toBe(people.length)
})

test.for([1.5, 2.4, 5, 19, 24, 24 * 13 + 22, 24 * 14 - 2, 24 * 40])(
  'runs again %d hours later, and a gathering stands open',
  async (hours) => {
    const later = new Date(now.getTime() + hours * hourMs)
    await seedDemo({ now: later })
    const [standing] = await standingGatherings(later)
    expect(standing?.closeAt.getTime()).toBeGreaterThanOrEqual(later.getTime() + hourMs)
    expect(standing?.assignments.length).toBeGreaterThanOrEqual(2)
  },
)
