import type { Prisma } from '#app/generated/prisma/client.ts'
import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'

const ofOthers: ProgrammeKind[] = ['job_coach_course', 'exchange_meeting']

/** The programmes that participants come to: not those of trainees and of agencies. */
export const forParticipants: Prisma.ProgrammeWhereInput = { kind: { notIn: ofOthers } }

/** Whether a programme is one of them. */
export const isForParticipants = ({ kind }: { kind: ProgrammeKind }): boolean =>
  !ofOthers.includes(kind)
