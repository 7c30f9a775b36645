import type { SeatRole } from '#app/generated/prisma/enums.ts'

/** What is done in a room from a seat inside. Steering is staff's alone and asks for their duty. */
export type RoomAct = 'talk' | 'hand' | 'quiet' | 'stamp' | 'move'

/** Who may do what. Observers look on: whoever comes to a tea gathering to watch takes no part in it. */
export const mayAct: Record<SeatRole, RoomAct[]> = {
  participant: ['talk', 'hand', 'quiet', 'stamp', 'move'],
  facilitator: ['talk', 'stamp', 'move'],
  speaker: ['talk', 'hand', 'stamp', 'move'],
  interpreter: ['talk', 'hand', 'move'],
  captioner: ['talk', 'move'],
  observer: [],
}
