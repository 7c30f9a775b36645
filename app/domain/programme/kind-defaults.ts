import type { ProgrammeKind } from '#app/generated/prisma/enums.ts'
import type { ProgrammeColumns } from './programme-columns.ts'

type Defaults = Pick<
  ProgrammeColumns,
  | 'capacity'
  | 'minimumStaff'
  | 'groupSize'
  | 'allowsDropIn'
  | 'offersHandCamera'
  | 'hasSpeakerSeat'
  | 'usesRealNames'
  | 'asksGuardian'
  | 'reminderLeads'
>

const plain: Defaults = {
  capacity: 8,
  minimumStaff: 2,
  groupSize: null,
  allowsDropIn: false,
  offersHandCamera: false,
  hasSpeakerSeat: false,
  usesRealNames: false,
  asksGuardian: false,
  reminderLeads: [4320, 1440, 30],
}

/**
 * What each kind of programme begins with; all of it can be changed. Six to ten people can talk with
 * one another: where more come, they sit in groups of that size (groupSize).
 */
export const kindDefaults: Record<ProgrammeKind, Defaults> = {
  tea_gathering: { ...plain, allowsDropIn: true },
  craft: { ...plain, offersHandCamera: true },
  career_talk: { ...plain, capacity: 20, groupSize: 8, hasSpeakerSeat: true },
  counselling: { ...plain, capacity: 1, minimumStaff: 1 },
  job_coach_course: {
    ...plain,
    capacity: 40,
    groupSize: 8,
    hasSpeakerSeat: true,
    usesRealNames: true,
  },
  exchange_meeting: { ...plain, capacity: 20, groupSize: 6, usesRealNames: true },
}
