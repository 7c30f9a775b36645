import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { signId } from '#app/platform/signed-id.server.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createFeed } from '#tests/factories/feed.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { readers } from '#tests/setup/calendars.ts'
import { mergeParticipants } from '../attendance/merge-participants.server.ts'
import { cancelSession } from '../session/cancel-session.server.ts'
import { findOwnFeed } from './find-own-feed.server.ts'
import { readFeed } from './read-feed.server.ts'
import { readPublicFeed } from './read-public-feed.server.ts'
import { renewFeed } from './renew-feed.server.ts'
import { revokeFeed } from './revoke-feed.server.ts'

const now = new Date('2127-01-12T03:00:00Z')
const origin = 'https://hub.example'
const minutesOfDays = (days: number) => days * 24 * 60
const read = readers[0]?.[1] ?? (() => [])

const readAt = (token: string) => readFeed({ token, origin, now })
const tokenOf = (path = '') => path.split('/')[2] ?? ''

async function createPerson() {
  const participant = await createParticipant({ now })
  const actor = { kind: 'participant', id: participant.id } as const
  return { participant, actor }
}

async function coordinator() {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  return { kind: 'staff', id, roles } as const
}

test('a person’s feed has their places, under their own word, moved and cancelled as they are', async () => {
  const { participant, actor } = await createPerson()
  await database().participant.update({
    where: { id: participant.id },
    data: { calendarTitle: '用事' },
  })
  const session = await createSession({ now, startsInMinutes: minutesOfDays(3) })
  const ends = await createSession({ now, startsInMinutes: minutesOfDays(5) })
  const { registration } = await createRegistration({ session, participant, now })
  await createRegistration({ session: ends, participant, now })
  await createRegistration({ now })
  await cancelSession({ actor: await coordinator(), sessionId: ends.id, reason: '大雪', now })
  await renewFeed({ actor, now })
  const feed = await findOwnFeed({ actor })
  const document = (await readAt(tokenOf(feed?.path))) ?? ''
  expect(read(document)).toMatchObject([
    { uid: registration.id, title: '用事', status: 'CONFIRMED', sequence: 0 },
    { title: '用事', status: 'CANCELLED', sequence: 1 },
  ])
  expect(document).not.toContain(session.programme.titleJa)
  expect(document).not.toContain('大雪')
})

test('a staff member’s feed has their duties, from the doors to the end, under neutral names', async () => {
  const session = await createSession({ now, startsInMinutes: minutesOfDays(4) })
  const { assignment, staff } = await createAssignment({ session, now })
  const { id } = await createFeed({ staffId: staff.id, now })
  expect(read((await readAt(signId('feed', id))) ?? '')).toMatchObject([
    {
      uid: assignment.id,
      title: session.programme.agencyTitle,
      start: session.doorAt.toISOString(),
      end: session.closeAt.toISOString(),
      attendees: [],
    },
  ])
  await database().staff.update({ where: { id: staff.id }, data: { leftAt: now } })
  expect(await readAt(signId('feed', id))).toBeNull()
})

test('guessed, renewed and revoked addresses all open nothing', async () => {
  const { actor } = await createPerson()
  await renewFeed({ actor, now })
  const first = tokenOf((await findOwnFeed({ actor }))?.path)
  expect(await readAt(first)).not.toBeNull()
  await renewFeed({ actor, now })
  const second = tokenOf((await findOwnFeed({ actor }))?.path)
  expect(second).not.toBe(first)
  expect(await readAt(first)).toBeNull()
  await revokeFeed({ actor, now })
  await revokeFeed({ actor, now })
  expect(await findOwnFeed({ actor })).toBeNull()
  for (const token of [first, second, '', 'x', `${second}x`, second.replace(/\..*/, '.x')])
    expect(await readAt(token)).toBeNull()
})

test('of two presses at once one address is made', async () => {
  const { actor } = await createPerson()
  await Promise.all([renewFeed({ actor, now }), renewFeed({ actor, now })])
  const living = { participantId: actor.id, revokedAt: null }
  expect(await database().feed.count({ where: living })).toBe(1)
})

test('of two people who are one, the calendar that is read goes on', async () => {
  const kept = await createPerson()
  const merged = await createPerson()
  await renewFeed({ actor: merged.actor, now })
  const token = tokenOf((await findOwnFeed({ actor: merged.actor }))?.path)
  const ids = { keptId: kept.participant.id, mergedId: merged.participant.id }
  await mergeParticipants({ actor: await coordinator(), ...ids, now })
  expect(tokenOf((await findOwnFeed({ actor: kept.actor }))?.path)).toBe(token)
  expect(await readAt(token)).not.toBeNull()
})

test('the public feed has what anybody may join, and nothing of proposals, counselling and the retired', async () => {
  const programme = await createProgramme({ now })
  const open = await createSession({ now, programme, startsInMinutes: minutesOfDays(2) })
  await createSession({ now, programme, startsInMinutes: minutesOfDays(9), isConfirmed: false })
  const counselling = await createProgramme({ kind: 'counselling', now })
  await createSession({ now, programme: counselling })
  const { session: retired } = await createRegistration({ now })
  await database().programme.update({
    where: { id: retired.programmeId },
    data: { retiredAt: now },
  })
  const uids = read(await readPublicFeed({ language: 'ja', origin, now })).map(({ uid }) => uid)
  expect(uids).toContain(open.id)
  const others = await database().session.findMany({
    where: { OR: [{ programmeId: counselling.id }, { confirmedAt: null }, { id: retired.id }] },
  })
  expect(others.length).toBeGreaterThanOrEqual(3)
  for (const { id } of others) expect(uids).not.toContain(id)
})
