import type {
  AdmissionState,
  BreakoutEntry,
  QuestionState,
  GuestRole,
  SeatForm,
  SeatRole,
  Stamp,
} from '#app/generated/prisma/enums.ts'
import type { PhaseAsRead } from './phase-now.ts'

/** A seat as the database has it. */
export interface SeatAsRead {
  id: string
  identity: string
  name: string
  role: SeatRole
  form: SeatForm
  lastSeenAt: Date | null
  /** Since when its hand is up. */
  handAt: Date | null
  /** Only listening today: nobody calls on them. */
  isQuiet: boolean
  stamp: Stamp | null
  stampedAt: Date | null
  /** The room within the room where it is; none: the session's own. */
  breakoutId: string | null
  /** The one it is asked into. */
  askedIntoId: string | null
  /** Staff asked whether they would like to say something. */
  isAskedToSpeak: boolean
  /** How its hand camera is to be shown. */
  handsTurn: number
  handsMirrored: boolean
  /** Where it stands with the door; staff on duty need no permission. */
  admission: { state: AdmissionState; at: Date } | null
  isOnDuty: boolean
}

export interface QuestionAsRead {
  id: string
  text: string
  state: QuestionState
}

export interface BreakoutAsRead {
  id: string
  entry: BreakoutEntry
  theme: string | null
}

/** A session's room as the database has it. */
export interface RoomAsRead {
  doorAt: Date
  endAt: Date
  isCancelled: boolean
  openedAt: Date | null
  closedAt: Date | null
  lockedAt: Date | null
  minimumStaff: number
  offersHandCamera: boolean
  spotlightId: string | null
  phases: PhaseAsRead[]
  phaseId: string | null
  phaseBeganAt: Date | null
  guests: { role: GuestRole; name: string; affiliation: string }[]
  /** The rooms within it that are open. */
  breakouts: BreakoutAsRead[]
  /** Asked without a name, in no order that would tell. */
  questions: QuestionAsRead[]
  seats: SeatAsRead[]
}
