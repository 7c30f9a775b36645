import type { ActionFunctionArgs } from '@remix-run/node'
import { comeIn } from '#app/domain/room/come-in.server.ts'
import { getRoomView } from '#app/domain/room/get-room-view.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** The tap on 入る of whoever was let in, answered with the room as it looks from inside. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  return await answerScript(async () => {
    const seat = await comeIn({ ...side, now: now() })
    return (await getRoomView({ seat, now: now() })) ?? undefined
  })
}
