import type { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'

/** Programmes of trainees and of agencies. */
export const kindsOfOthers: ProgrammeKind[] = ['job_coach_course', 'exchange_meeting']

/** The programmes that participants come to: not those of trainees and of agencies. */
export const forParticipants: Prisma.ProgrammeWhereInput = { kind: { notIn: kindsOfOthers } }

/** Whether a programme is one of them. */
export const isForParticipants = ({ kind }: { kind: ProgrammeKind }): boolean =>
  !kindsOfOthers.includes(kind)

/** Counselling has no waitlist: who waits for an appointment would learn that somebody else has it. */
export const hasWaitlist = ({ kind }: { kind: ProgrammeKind }): boolean => kind !== 'counselling'

/** Whether a key holder may come without having applied. Where a guardian is asked first, nobody may. */
export const mayDropIn = (programme: {
  kind: ProgrammeKind
  allowsDropIn: boolean
  asksGuardian: boolean
}): boolean => programme.allowsDropIn && !programme.asksGuardian && isForParticipants(programme)
