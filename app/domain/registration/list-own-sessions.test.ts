import { expect, test } from 'vitest'
import { database, transaction } from '#app/platform/database.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createReferral } from '#tests/factories/referral.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createRoom } from '#tests/factories/room.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { apply } from './apply.server.ts'
import { holdPlaces } from './hold-places.server.ts'
import { getOwnSession, listOwnSessions } from './list-own-sessions.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

async function coming(person: { id: string }) {
  const sessions = await listOwnSessions({ actor: { kind: 'participant', id: person.id }, now })
  return new Map(sessions.map((session) => [session.id, session]))
}

test('counselling taken by somebody else is shown to nobody but them; a full gathering is', async () => {
  const [own, other] = [await createParticipant({ now }), await createParticipant({ now })]
  const counselling = await createProgramme({ kind: 'counselling', capacity: 1, minimumStaff: 1 })
  const taken = await createSession({ now, programme: counselling })
  const free = await createSession({ now, programme: counselling, startsInMinutes: 300 })
  const full = await createSession({ now, capacity: 1 })
  for (const session of [taken, full]) await createRegistration({ session, participant: other })
  const mine = await coming(own)
  expect(mine.has(taken.id)).toBe(false)
  expect(mine.get(free.id)).toMatchObject({ ownForm: null, seatsLeft: 1 })
  expect(mine.get(full.id)).toMatchObject({ ownForm: null, seatsLeft: 0 })
  expect((await coming(other)).get(taken.id)?.ownForm).not.toBeNull()
})

test('counselling that somebody else has taken is not there under its address either', async () => {
  const [own, other] = [await createParticipant({ now }), await createParticipant({ now })]
  const counselling = await createProgramme({ kind: 'counselling', capacity: 1, minimumStaff: 1 })
  const { id: sessionId } = await createSession({ now, programme: counselling })
  const look = ({ id }: { id: string }) =>
    getOwnSession({ actor: { kind: 'participant', id }, sessionId, now })
  expect(await look(own)).toMatchObject({ ownForm: null })
  await apply({ actor: { kind: 'participant', id: other.id }, sessionId, form: 'text', now })
  await expect(look(own)).rejects.toMatchObject({ status: 404 })
  expect(await look(other)).toMatchObject({ ownForm: 'text' })
})

test('a gathering whose room was closed is over, also before its hour: not offered, no place, no lobby', async () => {
  const person = await createParticipant({ now })
  const actor = { kind: 'participant', id: person.id } as const
  const session = await createSession({ now, startsInMinutes: 0 })
  const { id: openedById } = await createStaff({ now })
  const { room } = await createRoom({ session, openedById, now })
  expect((await coming(person)).has(session.id)).toBe(true)
  await database().room.update({ where: { id: room.id }, data: { closedAt: now } })
  expect((await coming(person)).has(session.id)).toBe(false)
  const over = { reason: 'session_over' }
  await expect(apply({ actor, sessionId: session.id, form: 'text', now })).rejects.toMatchObject(
    over,
  )
  expect((await getOwnSession({ actor, sessionId: session.id, now })).overAt).toEqual(now)
})

test('twelve are listed, and every own one, however far', async () => {
  const [person, other] = [await createParticipant({ now }), await createParticipant({ now })]
  const programme = await createProgramme({ kind: 'career_talk' })
  const ids: string[] = []
  for (let day = 1; day <= 14; day++) {
    const session = await createSession({ now, programme, startsInMinutes: day * 24 * 60 })
    if (day === 14) await createRegistration({ session, participant: person })
    ids.push(session.id)
  }
  const listFor = async ({ id }: { id: string }) => {
    const actor = { kind: 'participant', id } as const
    const chosen = { kind: 'career_talk' } as const
    return (await listOwnSessions({ actor, now, chosen })).map((session) => session.id)
  }
  const near = ids.slice(0, 12)
  expect(await listFor(other)).toEqual(near)
  expect(await listFor(person)).toEqual([...near, ids[13]])
})

test('list and page say where each person stands, as the places are counted', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => createParticipant({ now })))
  const programme = await createProgramme({ kind: 'craft', capacity: 2 })
  const session = await createSession({ now, programme, capacity: 2 })
  const sessionId = session.id
  const later = new Date(now.getTime() + 3_600_000)
  const standings = [
    { confirmedAt: now, saidComingAt: now },
    { waitlistedAt: now, offeredAt: now, offerEndsAt: later },
    { waitlistedAt: now },
    { waitlistedAt: now },
    { needsGuardian: true },
  ]
  for (const [at, standing] of standings.entries()) {
    const participantId = people[at]?.id ?? ''
    const dates = { appliedAt: now, form: 'text' as const, ...standing }
    await database().registration.create({ data: { sessionId, participantId, ...dates } })
  }
  const expected = [
    { ownState: 'confirmed', ownForm: 'text', hasSaidComing: true, ahead: 0, mayCome: true },
    { ownState: 'offered', offerEndsAt: later, ahead: 0, mayCome: true },
    { ownState: 'waitlisted', ahead: 0, mayCome: false },
    { ownState: 'waitlisted', ahead: 1, mayCome: false },
    { ownState: 'applied', needsGuardian: true, mayCome: false },
    { ownState: null, ahead: 0, standing: 'waitlist' },
  ]
  for (const [at, { id }] of people.entries()) {
    const actor = { kind: 'participant', id } as const
    const listed = await listOwnSessions({ actor, now, chosen: { kind: 'craft', before: later } })
    const own = await getOwnSession({ actor, sessionId, now })
    const { programme: _, ...shown } = listed.find((each) => each.id === sessionId) ?? {}
    expect(own).toMatchObject({ ...expected[at], seatsLeft: 0 })
    expect(own).toMatchObject(shown)
  }
  const held = await transaction((tx) => holdPlaces(tx, sessionId))
  expect(held).toMatchObject({ taken: 2, waiting: 2 })
})

test('the page of a session tells of its last move, its people and its day', async () => {
  const person = await createParticipant({ now })
  const actor = { kind: 'participant', id: person.id } as const
  const programme = await createProgramme({ kind: 'craft', asksGuardian: true })
  const session = await createSession({ now, programme })
  const { staff } = await createAssignment({ session, now })
  const staffId = staff.id
  const look = () => getOwnSession({ actor, sessionId: session.id, now })
  expect(await look()).toMatchObject({
    staff: [staff.name],
    asksAge: true,
    movedFrom: null,
    phases: [],
  })

  const sessionId = session.id
  const { startAt, endAt } = session
  for (const [hours, reason] of [[1, '雪'] as const, [2, '祭り'] as const]) {
    const fromStartAt = new Date(startAt.getTime() - hours * 3_600_000)
    const createdAt = new Date(now.getTime() + hours)
    const times = { fromStartAt, fromEndAt: endAt, toStartAt: startAt, toEndAt: endAt }
    await database().sessionMove.create({
      data: { sessionId, reason, staffId, createdAt, ...times },
    })
  }
  await database().phase.createMany({
    data: [
      { sessionId, kind: 'main_part', fromMinute: 40, toMinute: 80 },
      { sessionId, kind: 'introduction', fromMinute: 30, toMinute: 40 },
    ],
  })
  await database().guardianConsent.create({
    data: {
      participantId: actor.id,
      programmeId: programme.id,
      recordedById: staffId,
      createdAt: now,
    },
  })
  expect(await look()).toMatchObject({
    asksAge: false,
    movedFrom: new Date(startAt.getTime() - 2 * 3_600_000),
    movedFor: '祭り',
    phases: [
      { kind: 'introduction', fromMinute: 30 },
      { kind: 'main_part', fromMinute: 40 },
    ],
  })
})

test('a free seat waits for whoever is known, and for nobody else', async () => {
  const programme = await createProgramme({ kind: 'tea_gathering', allowsDropIn: true })
  const session = await createSession({ now, programme })
  const [known, stranger, referred] = [
    await createParticipant({ now }),
    await createParticipant({ isWelcome: false, now }),
    await createParticipant({ isWelcome: false, now }),
  ]
  const { referral } = await createReferral({ participant: referred, now })
  const mayCome = async (person: { id: string }) => (await coming(person)).get(session.id)?.mayCome
  expect(await mayCome(known)).toBe(true)
  expect(await mayCome(stranger)).toBe(false)
  expect(await mayCome(referred)).toBe(true)
  await database().referral.update({ where: { id: referral.id }, data: { endedAt: now } })
  expect(await mayCome(referred)).toBe(false)
})

test('a kind, a way and a month are looked for', async () => {
  const person = await createParticipant({ now })
  const programme = await createProgramme({ kind: 'career_talk' })
  const make = async (venue: 'online' | 'on_site' | 'both', day: number) => {
    const { id } = await createSession({ now, programme, startsInMinutes: day * 1440 })
    return await database().session.update({ where: { id }, data: { venue, place: '会場' } })
  }
  const [online, onSite, both] = [
    await make('online', 40),
    await make('on_site', 41),
    await make('both', 42),
  ]
  const actor = { kind: 'participant', id: person.id } as const
  const from = new Date(now.getTime() + 39.5 * 86_400_000)
  const before = new Date(now.getTime() + 42.5 * 86_400_000)
  const look = async (chosen: object) =>
    (
      await listOwnSessions({
        actor,
        now,
        chosen: { kind: 'career_talk', from, before, ...chosen },
      })
    ).map(({ id }) => id)
  expect(await look({})).toEqual([online.id, onSite.id, both.id])
  expect(await look({ way: 'online' })).toEqual([online.id, both.id])
  expect(await look({ way: 'on_site' })).toEqual([onSite.id, both.id])
  expect(await look({ before: both.doorAt })).toEqual([online.id, onSite.id])
  expect(await look({ kind: 'tea_gathering' })).toEqual([])
})
