import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createPresence } from '#tests/factories/attendance.ts'
import { createFeed } from '#tests/factories/feed.ts'
import { createFeedback } from '#tests/factories/feedback.ts'
import { createGuestKey } from '#tests/factories/guest.ts'
import { createIncident } from '#tests/factories/incident.ts'
import { createNetwork } from '#tests/factories/network.ts'
import { createParcel } from '#tests/factories/parcel.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createClosure, createRule } from '#tests/factories/rule.ts'
import { createSession } from '#tests/factories/session.ts'

const now = new Date('2026-11-25T06:00:00Z')
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
let world: Awaited<ReturnType<typeof createWorld>>

beforeAll(async () => {
  await client.connect()
  world = await createWorld()
})
afterAll(() => client.end())

async function createWorld() {
  const rows = database()
  await createNetwork({ now })
  const sent = await createFeedback({ agreed: true, now })
  const { participant, agency } = sent
  const { session } = await createRegistration({ participant, now })
  const { assignment, staff } = await createAssignment({ session, now })
  const { room } = await createRoom({ session, now })
  const run = await createRun({ room, now })
  const seat = await createSeat({ session, participant, now })
  const untried = { speaker: 'untried', microphone: 'untried', camera: 'untried' } as const
  const check = await rows.deviceCheck.create({
    data: { participantId: participant.id, at: now, ...untried, path: 'untried' },
  })
  const incident = await createIncident({ session, staff, now })
  const message = await rows.chatMessage.create({
    data: { roomId: room.id, seatId: seat.id, text: 'こんばんは', createdAt: now },
  })
  const presence = await createPresence({ seat, run, from: now, minutes: 5 })
  const hashes = () => ({ secretHash: randomUUID(), codeHash: randomUUID(), createdAt: now })
  const later = new Date(now.getTime() + 86_400_000)
  const entryKey = await rows.entryKey.create({
    data: { ...hashes(), participantId: participant.id },
  })
  const invitation = await rows.invitation.create({
    data: { ...hashes(), agencyId: agency.id, caseNumber: 'K-1', expiresAt: later },
  })
  const signIn = await rows.signIn.create({
    data: {
      tokenHash: randomUUID(),
      staffId: staff.id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: later,
      device: 'test',
    },
  })
  const link = await rows.signInLink.create({
    data: { ...hashes(), kind: 'shell', staffId: staff.id, expiresAt: later },
  })
  const { address } = await createAddress({ owner: 'staff', now })
  const mail = await rows.mail.create({
    data: {
      kind: 'feedback',
      subjectId: sent.feedback.id,
      addressId: address.id,
      messageId: randomUUID(),
      language: 'ja',
      createdAt: now,
    },
  })
  await rows.disclosure.create({
    data: {
      feedbackId: sent.feedback.id,
      mailId: mail.id,
      agencyName: agency.name,
      caseNumber: 'K-1',
      blockHash: sent.feedback.blockHash,
      ground: 'consent',
      outcome: 'attempted',
      at: now,
    },
  })
  await rows.auditEntry.create({
    data: { at: now, actorKind: 'system', verb: 'test', subjectKind: 'test' },
  })
  await rows.retiredSealKey.create({ data: { id: 'retired', retiredAt: now } })
  const registration = await rows.registration.findFirstOrThrow({
    where: { sessionId: session.id },
  })
  const admission = await rows.admission.findFirstOrThrow({ where: { seatId: seat.id } })
  const rule = await createRule({ now })
  const closure = await createClosure({ from: '2026-12-29', to: '2027-01-03', now })
  const phase = await rows.phase.create({
    data: { sessionId: session.id, kind: 'doors', fromMinute: 0, toMinute: 30 },
  })
  const guardianConsent = await rows.guardianConsent.create({
    data: {
      participantId: participant.id,
      programmeId: session.programmeId,
      recordedById: staff.id,
      createdAt: now,
    },
  })
  const feed = await createFeed({ participantId: participant.id, now })
  const staffFeed = await createFeed({ staffId: staff.id, now })
  const consent = await rows.consent.findFirstOrThrow({ where: { referralId: sent.referral.id } })
  return {
    ...sent,
    session,
    assignment,
    staff,
    room,
    message,
    incident,
    check,
    run,
    seat,
    presence,
    entryKey,
    invitation,
    signIn,
    link,
    address,
    mail,
    registration,
    admission,
    consent,
    guardianConsent,
    rule,
    closure,
    phase,
    feed,
    staffFeed,
    parcel: await createParcel({ registration, now }),
    guestKey: await createGuestKey({ session, role: 'observer', now }),
  }
}

/** Adds a row that is like another one but for an own id and the changes. */
async function insertLike(table: string, id: string, changes: Record<string, unknown> = {}) {
  await client.query(
    `INSERT INTO ${table} SELECT (jsonb_populate_record(t, $2::jsonb)).* FROM ${table} t WHERE id = $1`,
    [id, JSON.stringify({ id: randomUUID(), ...changes })],
  )
}

async function update(
  table: string,
  id: string | number | bigint,
  changes: Record<string, unknown>,
) {
  const sets = Object.keys(changes).map((column, index) => `${column} = $${index + 2}`)
  await client.query(`UPDATE ${table} SET ${sets.join(', ')} WHERE id = $1`, [
    id,
    ...Object.values(changes),
  ])
}

/** How each rule is broken. The rule's name is what the refusal names. */
const violations: Record<string, () => Promise<unknown>> = {
  assignment_staff_once: async () => {
    const other = await createSession({ now, startsInMinutes: 90 })
    await insertLike('assignment', world.assignment.id, { session_id: other.id })
  },
  session_times_in_order: () =>
    update('session', world.session.id, { end_at: world.session.doorAt }),
  session_capacity: () => update('session', world.session.id, { capacity: 0 }),
  programme_capacity: () => update('programme', world.session.programmeId, { minimum_staff: 0 }),
  rule_says_when: () => update('rule', world.rule.id, { weeks: [] }),
  rule_span: () => update('rule', world.rule.id, { ends_on: '2026-12-30' }),
  closure_span: () => update('closure', world.closure.id, { to_date: '2026-12-28' }),
  session_of_rule: () => update('session', world.session.id, { rule_id: world.rule.id }),
  phase_span: () => update('phase', world.phase.id, { to_minute: 0 }),
  phase_apart: () => insertLike('phase', world.phase.id, { from_minute: 29, to_minute: 60 }),
  sign_in_one_person: () =>
    update('sign_in', world.signIn.id, { participant_id: world.participant.id }),
  sign_in_link_one_person: () => update('sign_in_link', world.link.id, { staff_id: null }),
  incident_closed_by: () => update('incident', world.incident.id, { closed_at: now }),
  device_check_one_person: () => update('device_check', world.check.id, { participant_id: null }),
  room_of_session_or_room: () => update('room', world.room.id, { theme: '犬' }),
  chat_message_to_one: () =>
    update('chat_message', world.message.id, { to_seat_id: world.seat.id }),
  seat_hands_turn: () => update('seat', world.seat.id, { hands_turn: 4 }),
  seat_stamp_with_time: () => update('seat', world.seat.id, { stamp: 'clap' }),
  seat_one_person: () => update('seat', world.seat.id, { staff_id: world.staff.id }),
  programme_materials: () => update('programme', world.session.programmeId, { materials_lead: 10 }),
  parcel_shipped_by: () => update('parcel', world.parcel.id, { shipped_at: now }),
  guest_key_names_guest: () => update('guest_key', world.guestKey.id, { affiliation: '' }),
  guest_key_one_of_a_name: () =>
    insertLike('guest_key', world.guestKey.id, {
      secret_hash: randomUUID(),
      code_hash: randomUUID(),
    }),
  entry_key_one_live: () =>
    insertLike('entry_key', world.entryKey.id, {
      secret_hash: randomUUID(),
      code_hash: randomUUID(),
    }),
  mailbox_one_in_use: async () => {
    const { address } = await createAddress({ owner: 'mailbox', now })
    await insertLike('mailbox', world.mailbox.id, { address_id: address.id })
  },
  consent_one_in_force: () => insertLike('consent', world.consent.id),
  registration_one_place: () =>
    insertLike('registration', world.registration.id, { number: 1_000_000 }),
  registration_offer: () => update('registration', world.registration.id, { offered_at: now }),
  registration_ended_for: () =>
    update('registration', world.registration.id, { cancelled_at: now }),
  participant_merge: () => update('participant', world.participant.id, { merged_at: now }),
  guardian_consent_one_in_force: () => insertLike('guardian_consent', world.guardianConsent.id),
  feed_one_person: () => update('feed', world.feed.id, { staff_id: world.staff.id }),
  feed_one_live_of_participant: () => insertLike('feed', world.feed.id),
  feed_one_live_of_staff: () => insertLike('feed', world.staffFeed.id),
  admission_one_current: () => insertLike('admission', world.admission.id),
  room_run_one_current: () =>
    insertLike('room_run', world.run.id, { number: 2, livekit_name: randomUUID() }),
  mail_address_signs_in_one: () => insertLike('mail_address', world.address.id),
  invitation_purpose: () => update('invitation', world.invitation.id, { case_number: null }),
  agency_municipality_code: () => update('agency', world.agency.id, { municipality_code: '12025' }),
  network_one_row: () => update('network', 1, { id: 2 }),
  feedback_two_people: () =>
    update('feedback', world.feedback.id, {
      released_by_id: world.confirmedBy.id,
      released_at: now,
    }),
  feedback_agreed_words: () =>
    update('feedback', world.feedback.id, {
      released_by_id: world.coordinator.id,
      released_at: now,
      agreed_hash: 'other words',
    }),
  feedback_block_hash: () => update('feedback', world.feedback.id, { block: 'other words' }),
  mail_secret_erased: () =>
    update('mail', world.mail.id, { state: 'accepted', sealed_secret: 'still here' }),
  presence_in_order: () =>
    update('presence', world.presence.id, { ended_at: new Date(now.getTime() - 1) }),
  mail_address_retired_key: () =>
    update('mail_address', world.address.id, { sealed: 'retired.text' }),
  mail_retired_key: () => update('mail', world.mail.id, { sealed_secret: 'retired.text' }),
  incident_retired_key: () =>
    update('incident', world.incident.id, { sealed_note: 'retired.text' }),
  parcel_retired_key: () => update('parcel', world.parcel.id, { sealed_address: 'retired.text' }),
  identity_retired_key: () =>
    client.query(
      `INSERT INTO identity (participant_id, sealed, created_at, updated_at)
       VALUES ($1, 'retired.text', $2, $2)`,
      [world.participant.id, now],
    ),
  totp_retired_key: () =>
    client.query(
      `INSERT INTO totp (staff_id, sealed, created_at) VALUES ($1, 'retired.text', $2)`,
      [world.staff.id, now],
    ),
  disclosure_append_only: () => client.query(`UPDATE disclosure SET ground = 'another'`),
  audit_entry_append_only: () => client.query('DELETE FROM audit_entry'),
}

test.each(Object.keys(violations))('%s refuses', async (rule) => {
  const error = await violations[rule]?.().then(
    () => null,
    (refusal: unknown) => refusal,
  )
  expect(error, 'the database took it').toBeInstanceOf(pg.DatabaseError)
  const { constraint, message, code } = error as pg.DatabaseError
  if (rule.endsWith('_append_only')) {
    expect({ code, message }).toEqual({
      code: '23001',
      message: `${rule.replace('_append_only', '')} is append-only`,
    })
  } else {
    expect(constraint).toBe(rule)
  }
})

test('an assignment takes the span of its session and follows it', async () => {
  const session = await createSession({ now, startsInMinutes: 1_000 })
  const { assignment } = await createAssignment({
    session: { ...session, doorAt: now, closeAt: now },
    now,
  })
  const span = () =>
    database().assignment.findUniqueOrThrow({
      where: { id: assignment.id },
      select: { doorAt: true, closeAt: true },
    })
  expect(await span()).toEqual({ doorAt: session.doorAt, closeAt: session.closeAt })
  const closeAt = new Date(session.closeAt.getTime() + 600_000)
  await database().session.update({ where: { id: session.id }, data: { closeAt } })
  expect(await span()).toEqual({ doorAt: session.doorAt, closeAt })
})

test('however a sign-in is revoked, it and its seats are called out once', async () => {
  const { seat } = world
  const heard: string[] = []
  const ear = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await ear.connect()
  ear.on('notification', ({ channel, payload }) => heard.push(`${channel} ${payload}`))
  await ear.query('LISTEN seat_closed; LISTEN sign_in_ended')
  const revoke = `UPDATE sign_in SET revoked_at = $2 WHERE id = $1`
  await client.query(revoke, [seat.signInId, now])
  await client.query(revoke, [seat.signInId, now])
  await ear.query('SELECT')
  await ear.end()
  expect(heard.toSorted()).toEqual([
    `seat_closed ${seat.identity}`,
    `sign_in_ended ${seat.signInId}`,
  ])
})

test('chat and questions are outside the write-ahead log', async () => {
  const { rows } = await client.query(
    `SELECT relpersistence FROM pg_class
     WHERE oid IN ('chat_message'::regclass, 'question'::regclass)`,
  )
  expect(rows).toEqual([{ relpersistence: 'u' }, { relpersistence: 'u' }])
})

test('every rule that the Prisma schema cannot say is broken by a test here', async () => {
  const { rows } = await client.query<{ name: string }>(`
    SELECT conname AS name FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'x')
    UNION SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class c ON c.oid = indrelid
      WHERE c.relnamespace = 'public'::regnamespace AND indpred IS NOT NULL AND indisunique
    UNION SELECT tgname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
      WHERE c.relnamespace = 'public'::regnamespace AND NOT tgisinternal`)
  const tested = [
    ...Object.keys(violations),
    'assignment_takes_span',
    'assignment_follows_session',
    'sign_out_closes_seats',
  ]
  expect(rows.map((row) => row.name).toSorted()).toEqual(tested.toSorted())
})
