import type { Prisma } from '#app/generated/prisma/client.ts'
import type { Story } from './record-story.ts'

/** An attendance with whoever referred the person, and what may be told. */
export const withReferrals = {
  session: { include: { programme: true } },
  participant: {
    include: {
      referrals: {
        where: { endedAt: null },
        include: {
          consents: { where: { withdrawnAt: null } },
          agency: {
            include: {
              mailboxes: { where: { retiredAt: null, verifiedAt: { not: null } } },
              workers: { where: { leftAt: null } },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.AttendanceInclude

export type Attendance = Prisma.AttendanceGetPayload<{ include: typeof withReferrals }>
export type Referral = Attendance['participant']['referrals'][number]

/** A record of the demo with everything that its story needs. */
export interface DemoRecord {
  id: string
  story: Story
  attendance: Attendance
  referral: Referral
  createdAt: Date
  agreedAt: Date
  releasedAt: Date
  row: Prisma.FeedbackCreateManyInput
}
