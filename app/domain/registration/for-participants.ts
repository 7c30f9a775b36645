import type { Prisma } from '#app/generated/prisma/client.ts'

/** The programmes that participants come to: not those of trainees and of agencies. */
export const forParticipants: Prisma.ProgrammeWhereInput = {
  kind: { notIn: ['job_coach_course', 'exchange_meeting'] },
}
