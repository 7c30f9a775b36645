import { randomUUID } from 'node:crypto'
import type { Session } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { sealText } from '#app/platform/seal.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { createAgency } from '#tests/factories/agency.ts'
import { createAssignment } from '#tests/factories/assignment.ts'
import { createFeed } from '#tests/factories/feed.ts'
import { createFeedback, createSentFeedback } from '#tests/factories/feedback.ts'
import { createGuestSeat } from '#tests/factories/guest.ts'
import { createIncident } from '#tests/factories/incident.ts'
import { createInvitation } from '#tests/factories/invitation.ts'
import { createNetwork } from '#tests/factories/network.ts'
import { createParcel, labelText } from '#tests/factories/parcel.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createPicture } from '#tests/factories/picture.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createReferral } from '#tests/factories/referral.ts'
import { createRegistration } from '#tests/factories/registration.ts'
import { createRoom, createRun } from '#tests/factories/room.ts'
import { createClosure, createRule } from '#tests/factories/rule.ts'
import { createSeat } from '#tests/factories/seat.ts'
import { createSession } from '#tests/factories/session.ts'
import { createSignIn } from '#tests/factories/sign-in.ts'
import { createStaff } from '#tests/factories/staff.ts'
import type { Actor, Fact } from './actors.ts'

export type World = Awaited<ReturnType<typeof createWorld>>

/** How the facts of this world read: nothing else in it contains these words. */
export const factTexts: Record<Fact, string> = {
  nickname: 'うぐいす',
  agency: 'ふきのとう相談室',
  caseNumber: 'FK-4711',
  record: 'ひさしぶりに笑いました',
  legalName: '白樺 ひなた',
  address: 'hinata@mail.example',
  parcelAddress: labelText.address,
}

/**
 * One evening: `participant`, whom `agency` refers, is in the open room of `session`, where `onDuty`
 * steers; a draft about them waits and a record has gone out. Everybody else stands beside it.
 */
export async function createWorld() {
  await createNetwork()
  const people = await createPeople()
  const { participant, agency, onDuty, coordinator } = people
  const referral = await createReferral({
    from: agency,
    participant,
    agreed: ['attendance', 'form'],
    caseNumber: factTexts.caseNumber,
  })
  const record = { of: referral, confirmedBy: onDuty, coordinator, block: factTexts.record }
  const { feedback: draft } = await createFeedback(record)
  const { feedback: sent, mail } = await createSentFeedback(record)
  const evening = await createEvening(people)
  const welcome = { kind: 'staff_welcome', subjectId: onDuty.id, state: 'refused' } as const
  const refusedMail = await database().mail.create({
    data: { ...mail, ...welcome, id: randomUUID(), messageId: randomUUID() },
  })
  const parcels = await createParcels(people)
  const cookies = await signInAll({ ...people, ...evening })
  const signInOf = async (where: { staffId: string } | { workerId: string }) =>
    (await database().signIn.findFirstOrThrow({ where })).id
  const passkey = await database().passkey.create({
    data: {
      staffId: onDuty.id,
      credentialId: 'test',
      publicKey: new Uint8Array(1),
      counter: 0,
      label: 'test',
      createdAt: new Date(),
    },
  })
  const invitation = await createInvitation({ agency: agency.agency })
  const programme = await database().programme.findUniqueOrThrow({
    where: { id: evening.session.programmeId },
  })
  return {
    ...people,
    ...evening,
    ...parcels,
    referral: referral.referral,
    draft,
    sent,
    mail,
    refusedMail,
    signInIds: {
      desk: await signInOf({ staffId: onDuty.id }),
      agency: await signInOf({ workerId: agency.worker.id }),
    },
    passkey,
    feed: await createFeed({ participantId: participant.id }),
    staffFeed: await createFeed({ staffId: onDuty.id }),
    invitation,
    rule: await createRule({ programme }),
    incident: await createIncident({ session: evening.session, staff: people.onDuty }),
    closure: await createClosure({ from: '2099-12-29', to: '2100-01-03' }),
    picture: await createPicture({ programmeId: programme.id }),
    application: await createApplication(evening.otherSession),
    cookies,
  }
}

async function createPeople() {
  const participant = await createParticipant({ nickname: factTexts.nickname })
  const { address } = await createAddress({ owner: 'participant', text: factTexts.address })
  await database().participant.update({
    where: { id: participant.id },
    data: { addressId: address.id },
  })
  const identity = { legalName: factTexts.legalName }
  const kept = { sealed: sealText(JSON.stringify(identity)), createdAt: new Date() }
  await database().identity.create({
    data: { participantId: participant.id, ...kept, updatedAt: kept.createdAt },
  })
  return {
    participant: { ...participant, addressId: address.id },
    stranger: await createParticipant(),
    onDuty: await createStaff(),
    offDuty: await createStaff(),
    counsellor: await createStaff({ roles: ['counsellor'] }),
    coordinator: await createStaff({ roles: ['coordinator'] }),
    administrator: await createStaff({ roles: ['administrator'] }),
    agency: await createAgency({ name: factTexts.agency }),
    otherAgency: await createAgency({ name: 'よその相談室' }),
  }
}

async function createEvening({ participant, onDuty, offDuty }: People) {
  const { session, room } = await createRoom({ openedById: onDuty.id })
  const { room: otherRoom, session: otherSession } = await createRoom({ openedById: offDuty.id })
  await createRun({ room })
  const { assignment } = await createAssignment({ session, staff: onDuty })
  await createAssignment({ session: otherSession, staff: offDuty })
  await createRegistration({ session, participant })
  const seat = (parts: Omit<Parameters<typeof createSeat>[0], 'session'>) =>
    createSeat({ session, ...parts })
  return {
    session,
    room,
    assignment,
    otherSession,
    otherRoom,
    staffSeat: await seat({ staff: onDuty, state: null }),
    seat: await seat({ participant, form: 'voice' }),
    waitingSeat: await seat({ state: 'waiting' }),
    removedSeat: await seat({ state: 'removed' }),
    guest: await createGuestSeat({ session }),
    otherGuest: await createGuestSeat({ session: otherSession }),
    otherSeat: await createSeat({ session: otherSession, state: 'waiting' }),
  }
}

/** In three weeks materials are needed: `participant` has asked for them, and `offDuty` sends them. */
async function createParcels({ participant, offDuty }: People) {
  const programme = await createProgramme({ kind: 'craft' })
  await database().programme.update({
    where: { id: programme.id },
    data: { materialsLead: 10, senderId: offDuty.id },
  })
  const craftSession = await createSession({ programme, startsInMinutes: 21 * 1440 })
  const { registration } = await createRegistration({ session: craftSession, participant })
  return { craftSession, parcel: await createParcel({ registration }) }
}

/** Somebody whom nobody knows has applied, and waits. */
async function createApplication(session: Session) {
  const { id: participantId } = await createParticipant({ isWelcome: false })
  return await database().registration.create({
    data: { sessionId: session.id, participantId, form: 'text', appliedAt: new Date() },
  })
}

type People = Awaited<ReturnType<typeof createPeople>>
type Evening = Awaited<ReturnType<typeof createEvening>>

async function signInAll(people: People & Evening): Promise<Record<Actor, string>> {
  const participant = (participantId: string) =>
    createSignIn({ door: 'participant', person: { participantId } })
  const staff = (staffId: string) => createSignIn({ door: 'desk', person: { staffId } })
  const worker = (workerId: string) => createSignIn({ door: 'agency', person: { workerId } })
  const guest = (guestKeyId: string) => createSignIn({ door: 'guest', person: { guestKeyId } })
  return {
    nobody: '',
    stranger: await participant(people.stranger.id),
    participant: await participant(people.participant.id),
    onDuty: await staff(people.onDuty.id),
    offDuty: await staff(people.offDuty.id),
    counsellor: await staff(people.counsellor.id),
    coordinator: await staff(people.coordinator.id),
    administrator: await staff(people.administrator.id),
    worker: await worker(people.agency.worker.id),
    otherWorker: await worker(people.otherAgency.worker.id),
    guest: await guest(people.guest.key.id),
    otherGuest: await guest(people.otherGuest.key.id),
  }
}
