import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Participant, Session } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createNetwork } from '#tests/factories/network.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createSession } from '#tests/factories/session.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { calendarAfter, readers } from '#tests/setup/calendars.ts'
import { type Smtp, startSmtp } from '#tests/setup/smtp.ts'
import { mergeParticipants } from '../domain/attendance/merge-participants.server.ts'
import { leaveAddress } from '../domain/participant/leave-address.server.ts'
import { nameEntries } from '../domain/participant/name-entries.server.ts'
import { wantEntries } from '../domain/participant/want-entries.server.ts'
import { apply } from '../domain/registration/apply.server.ts'
import { cancelRegistration } from '../domain/registration/cancel-registration.server.ts'
import { followCalendar } from '../domain/registration/follow-calendar.server.ts'
import {
  tellCancelled,
  tellMoved,
  tellVenue,
} from '../domain/registration/tell-registered.server.ts'
import { cancelSession } from '../domain/session/cancel-session.server.ts'
import { moveSession } from '../domain/session/move-session.server.ts'
import { setVenue } from '../domain/session/set-venue.server.ts'
import { sendMail } from './send-mail.server.ts'

let smtp: Smtp
beforeAll(async () => {
  smtp = await startSmtp()
  await createNetwork()
})
afterAll(() => smtp.stop())

const now = new Date('2127-01-12T03:00:00Z') // noon in Japan
const dayMinutes = 24 * 60

async function createPerson() {
  const participant = await createParticipant({ now })
  const { address, text } = await createAddress({ owner: 'participant', now })
  await database().participant.update({
    where: { id: participant.id },
    data: { addressId: address.id },
  })
  const actor = { kind: 'participant', id: participant.id } as const
  return { participant, actor, address: text }
}

async function createCoordinator() {
  const { id, roles } = await createStaff({ roles: ['coordinator'], now })
  return { kind: 'staff', id, roles } as const
}

const sessionIn = (days: number) => createSession({ now, startsInMinutes: days * dayMinutes })
const placeIn = (session: Session, participant: Participant) =>
  createRegistration({ session, participant, now })

const toNextDay = {
  date: '2127-02-01',
  door: '14:30',
  start: '15:00',
  end: '16:30',
  close: '17:00',
}

/** Sends everything that waits, and gives back what came to the address since the last time. */
async function sendAll(address: string) {
  const before = smtp.received.length
  const queued = await database().mail.findMany({
    where: { state: 'queued' },
    orderBy: { createdAt: 'asc' },
  })
  for (const { id } of queued) await sendMail({ mailId: id, now })
  return smtp.received.slice(before).filter(({ to }) => to.includes(address))
}

type Received = Awaited<ReturnType<typeof sendAll>>

const documentsIn = (received: Received) =>
  received.flatMap(({ mail }) =>
    mail.attachments
      .filter(({ contentType }) => contentType === 'text/calendar')
      .map(({ content }) => content.toString('utf8')),
  )

const follow = (participantId: string) => followCalendar({ participantId, now })

test('nobody who has not asked gets an entry', async () => {
  const { participant, address } = await createPerson()
  const session = await sessionIn(20)
  await placeIn(session, participant)
  const actor = await createCoordinator()
  await cancelSession({ actor, sessionId: session.id, reason: '大雪のため', now })
  await tellCancelled({ sessionId: session.id, now })
  const received = await sendAll(address)
  expect(received).toHaveLength(1)
  expect(documentsIn(received)).toEqual([])
})

test('a series of which one moved, one was cancelled and one was given back ends right in both readers', async () => {
  const { participant, actor, address } = await createPerson()
  const coordinator = await createCoordinator()
  const stays = await sessionIn(5)
  const moves = await sessionIn(19)
  const ends = await sessionIn(33)
  const leaves = await sessionIn(47)
  for (const session of [stays, moves, ends]) await placeIn(session, participant)
  await wantEntries({ actor, areWanted: true, now })
  await wantEntries({ actor, areWanted: true, now })
  await follow(participant.id)
  const documents = documentsIn(await sendAll(address))
  expect(documents).toHaveLength(3)
  await apply({ actor, sessionId: leaves.id, form: 'text', now })
  documents.push(...documentsIn(await sendAll(address)))
  for (const [, read] of readers) expect(calendarAfter(documents, read)).toHaveLength(4)

  const reason = '会場の都合'
  await moveSession({ actor: coordinator, sessionId: moves.id, ...toNextDay, reason, now })
  await tellMoved({ sessionId: moves.id, now })
  await cancelSession({ actor: coordinator, sessionId: ends.id, reason, now })
  await tellCancelled({ sessionId: ends.id, now })
  await cancelRegistration({ actor, sessionId: leaves.id, now })
  const changes = await sendAll(address)
  expect(changes.map(({ mail }) => mail.text?.split('\n')[0])).toEqual([
    '集まりの日にちか時間が変わりました。',
    '集まりが中止になりました。',
    'この予定を、カレンダーから消すためのお知らせです。',
  ])
  documents.push(...documentsIn(changes))
  for (const [, read] of readers) {
    expect(calendarAfter(documents, read)).toMatchObject([
      { start: stays.startAt.toISOString(), end: stays.endAt.toISOString(), title: '予定' },
      { start: '2127-02-01T06:00:00.000Z', end: '2127-02-01T07:30:00.000Z', attendees: [address] },
    ])
    const sequences = documents.flatMap(read).map(({ uid, sequence }) => `${uid} ${sequence}`)
    expect(new Set(sequences).size).toBe(sequences.length)
    // Told in the wrong order it ends the same.
    expect(calendarAfter(documents.toReversed(), read)).toEqual(calendarAfter(documents, read))
  }
})

test('a name of one’s own renames what is there; stopping takes everything out again', async () => {
  const { participant, actor, address } = await createPerson()
  await placeIn(await sessionIn(6), participant)
  await wantEntries({ actor, areWanted: true, now })
  await follow(participant.id)
  const documents = documentsIn(await sendAll(address))
  await nameEntries({ actor, title: ' 用事🍵 ', now })
  await follow(participant.id)
  documents.push(...documentsIn(await sendAll(address)))
  for (const [, read] of readers)
    expect(calendarAfter(documents, read)).toMatchObject([{ title: '用事🍵' }])
  await wantEntries({ actor, areWanted: false, now })
  await follow(participant.id)
  await follow(participant.id)
  const last = await sendAll(address)
  expect(last).toHaveLength(1)
  documents.push(...documentsIn(last))
  for (const [, read] of readers) expect(calendarAfter(documents, read)).toEqual([])
})

test('the part names its method, and the message says the same in words', async () => {
  const { participant, actor, address } = await createPerson()
  await placeIn(await sessionIn(7), participant)
  await wantEntries({ actor, areWanted: true, now })
  await follow(participant.id)
  const [received] = await sendAll(address)
  const raw = received?.raw.toString('utf8') ?? ''
  expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i)
  expect(raw).toMatch(/filename="?invite\.ics/)
  expect(received?.mail.text).toContain('1月19日')
  expect(raw).not.toContain('List-Unsubscribe')
  const [document = ''] = received ? documentsIn([received]) : []
  const from = received?.mail.from?.value[0]?.address ?? 'nobody'
  expect(document).toContain(`mailto:${from}`)
})

test('an entry that was overtaken before it left does not go', async () => {
  const { participant, actor, address } = await createPerson()
  const session = await sessionIn(8)
  await placeIn(session, participant)
  await wantEntries({ actor, areWanted: true, now })
  await follow(participant.id)
  await nameEntries({ actor, title: '用事', now })
  await follow(participant.id)
  const documents = documentsIn(await sendAll(address))
  expect(documents).toHaveLength(1)
  expect(documents[0]).toContain('SUMMARY:用事')
})

test('who has no address is asked for one; a new address gets the entries, the old one nothing', async () => {
  const { participant, actor, address } = await createPerson()
  await placeIn(await sessionIn(9), participant)
  await wantEntries({ actor, areWanted: true, now })
  await follow(participant.id)
  await sendAll(address)
  const before = smtp.received.length
  await leaveAddress({ actor, address: 'a..b.@docomo.ne.jp', now })
  await follow(participant.id)
  expect(await sendAll(address)).toEqual([])
  const [moved] = smtp.received.slice(before)
  expect(moved && documentsIn([moved])[0]?.replaceAll('\r\n ', '')).toContain('a..b.@docomo.ne.jp')
  await leaveAddress({ actor, address: '', now })
  await follow(participant.id)
  expect(await sendAll('a..b.@docomo.ne.jp')).toEqual([])
  const other = await createParticipant({ now })
  const nobody = { kind: 'participant', id: other.id } as const
  await expect(wantEntries({ actor: nobody, areWanted: true, now })).rejects.toThrow(
    'address_missing',
  )
})

test('of two people who are one, the place that ends leaves the calendar, and the rest rises', async () => {
  const kept = await createPerson()
  const merged = await createParticipant({ now })
  const shared = await sessionIn(10)
  await placeIn(shared, kept.participant)
  await placeIn(shared, merged)
  await placeIn(await sessionIn(24), merged)
  await wantEntries({ actor: kept.actor, areWanted: true, now })
  await follow(kept.participant.id)
  const documents = documentsIn(await sendAll(kept.address))
  const actor = await createCoordinator()
  await mergeParticipants({ actor, keptId: kept.participant.id, mergedId: merged.id, now })
  await follow(kept.participant.id)
  documents.push(...documentsIn(await sendAll(kept.address)))
  for (const [, read] of readers) expect(calendarAfter(documents, read)).toHaveLength(2)
})

test('another place is told once, with where it was', async () => {
  const { participant, address } = await createPerson()
  const session = await sessionIn(11)
  await placeIn(session, participant)
  const actor = await createCoordinator()
  const change = { actor, sessionId: session.id, venue: 'both', place: '市民会館', now } as const
  await setVenue({ ...change, reason: '工事のため' })
  await setVenue({ ...change, reason: '工事のため' })
  await tellVenue({ sessionId: session.id, now })
  await tellVenue({ sessionId: session.id, now })
  const received = await sendAll(address)
  expect(received).toHaveLength(1)
  expect(received[0]?.mail.text).toContain('オンライン（スマートフォンかパソコンで） / 市民会館')
  expect(received[0]?.mail.text).toContain('前の場所：オンライン（スマートフォンかパソコンで）')
  expect(received[0]?.mail.text).toContain('工事のため')
})
