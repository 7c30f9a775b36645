import { database } from '#app/platform/database.server.ts'
import type { Participant, RoomRun, Seat, Session, Staff } from '#app/generated/prisma/client.ts'
import type { PresenceSource } from '#app/generated/prisma/enums.ts'

/** An interval in which a seat was in a run; without `minutes` it has not ended. */
export async function createPresence({
  seat,
  run,
  from,
  minutes,
  source = 'media',
}: {
  seat: Seat
  run: RoomRun
  from: Date
  minutes?: number
  source?: PresenceSource
}) {
  const endedAt = minutes === undefined ? null : new Date(from.getTime() + minutes * 60_000)
  return database().presence.create({
    data: {
      seatId: seat.id,
      runId: run.id,
      source,
      startedAt: from,
      lastSeenAt: endedAt ?? from,
      endedAt,
    },
  })
}

/** What a facilitator confirmed: the participant was there for an hour, by voice. */
export async function createAttendance({
  session,
  participant,
  confirmedBy,
  seconds = 3_600,
  now = new Date(),
}: {
  session: Session
  participant: Participant
  confirmedBy: Staff
  seconds?: number
  now?: Date
}) {
  return database().attendance.create({
    data: {
      sessionId: session.id,
      participantId: participant.id,
      form: 'voice',
      attended: seconds > 0,
      seconds,
      intervals: [],
      ruleVersion: 1,
      estimated: false,
      confirmedAt: now,
      confirmedById: confirmedBy.id,
    },
  })
}
