import type { Prisma } from '#app/generated/prisma/client.ts'
import { demoId } from './demo-id.ts'

/** What is read of a session that is over and that nobody has opened. */
export interface OverSession {
  id: string
  doorAt: Date
  startAt: Date
  endAt: Date
  closeAt: Date
  assignments: { staffId: string; staff: { name: string } }[]
  registrations: {
    participantId: string
    form: Prisma.RegistrationCreateManyInput['form']
    participant: { nickname: string | null }
  }[]
}

export type Place = OverSession['registrations'][number]

/** Rows of one evening: who sat where, for how long, and what was confirmed. */
export interface EveningRows {
  room: Prisma.RoomCreateManyInput
  run: Prisma.RoomRunCreateManyInput
  seats: Prisma.SeatCreateManyInput[]
  admissions: Prisma.AdmissionCreateManyInput[]
  presences: EveningPresence[]
  attendances: Prisma.AttendanceCreateManyInput[]
}

export interface Span {
  startedAt: Date
  endedAt: Date
}

export type EveningPresence = Prisma.PresenceCreateManyInput & Span

/** One seat for each person and session. */
export const seatId = (sessionId: string, personId: string): string =>
  demoId(`seat ${sessionId} ${personId}`)
