import type { ActionFunctionArgs } from '@remix-run/node'
import { comeIn } from '#app/domain/room/come-in.server.ts'
import { getRoomView } from '#app/domain/room/get-room-view.server.ts'
import { issueToken } from '#app/domain/room/issue-token.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/**
 * The tap on 入る of whoever was let in. Answered with the room as it looks from inside and, for a seat with
 * sound, with the token: nothing else has to be asked before the first sound.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  return await answerScript(async () => {
    const seat = await comeIn({ ...side, now: now() })
    const hasSound = seat.form !== 'text' && seat.form !== 'on_site'
    const [view, key] = await Promise.all([
      getRoomView({ seat, now: now() }),
      hasSound ? issueToken({ ...side, breakoutId: seat.breakoutId }).catch(unlessAway) : null,
    ])
    return { view, key }
  })
}

/** Sound that is away just now does not keep anybody outside. */
function unlessAway(error: unknown): null {
  if (error instanceof Refusal && error.reason === 'media_away') return null
  throw error
}
