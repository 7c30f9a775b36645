import type { RefusalReason } from '#app/platform/refusal.ts'

interface Circumstances {
  isCancelled: boolean
  doorAt: Date
  closeAt: Date
  isOpen: boolean
  isClosed: boolean
  staffPresent: number
  minimumStaff: number
}

/** Why a coordinator opens a room short of staff all the same. */
export const shortReasons = ['colleague_late', 'colleague_absent', 'few_people'] as const
export type ShortReason = (typeof shortReasons)[number]

/** Whether the room may open now; the reason when not: fewer staff than the programme asks is the last. */
export function canOpenRoom(room: Circumstances, now: Date): true | RefusalReason {
  if (room.isCancelled) return 'session_cancelled'
  if (room.isClosed) return 'room_closed'
  if (room.isOpen) return 'room_already_open'
  if (now >= room.closeAt) return 'session_over'
  if (now < room.doorAt) return 'session_not_open_yet'
  if (room.staffPresent < room.minimumStaff) return 'staff_missing'
  return true
}
