import type { SeatForm, SeatRole } from '#app/generated/prisma/enums.ts'

/** What is done in a room from a seat inside. Steering is staff's alone and asks for their duty. */
export type RoomAct =
  | 'talk'
  /** A question without a name. */
  | 'ask'
  /** What is said, typed along. */
  | 'caption'
  | 'hand'
  | 'quiet'
  | 'stamp'
  | 'move'
  /** Showing the screen. */
  | 'screen'
  /** Showing one's hands at work, by a second camera. */
  | 'hands'

/** Who may do what. Observers look on: whoever comes to a tea gathering to watch takes no part in it. */
const acts: Record<SeatRole, RoomAct[]> = {
  participant: ['talk', 'ask', 'hand', 'quiet', 'stamp', 'move', 'hands'],
  facilitator: ['talk', 'stamp', 'move', 'screen', 'hands'],
  speaker: ['talk', 'hand', 'stamp', 'move', 'screen', 'hands'],
  interpreter: ['talk', 'hand', 'move'],
  captioner: ['talk', 'caption', 'move'],
  observer: [],
}

/** What a seat may do: by its role, and with a second camera where the programme is made for it. */
export function actsOf(
  { role, form }: { role: SeatRole; form: SeatForm },
  { offersHandCamera }: { offersHandCamera: boolean },
): RoomAct[] {
  return acts[role].filter((act) => {
    if (act === 'hands') return offersHandCamera && form === 'video'
    return act !== 'screen' || form === 'video'
  })
}
