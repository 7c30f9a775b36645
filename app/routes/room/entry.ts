import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { askToEnter } from '#app/domain/room/ask-to-enter.server.ts'
import { askToEnterAsGuest } from '#app/domain/room/ask-to-enter-as-guest.server.ts'
import { takeStaffSeat } from '#app/domain/room/take-staff-seat.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { goOn } from '../reply.server.ts'
import { requireRoomSide } from './room-side.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  return redirect((await requireRoomSide(request, params)).base)
}

/** The tap on 入る: takes the seat and waits at the door. A no is said on the page it came from. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, sessionId, base, home } = await requireRoomSide(request, params)
  let isIn = false
  const enter = async () => {
    if (actor.kind === 'staff') await takeStaffSeat({ actor, sessionId, now: now() })
    else if (actor.kind === 'guest') await askToEnterAsGuest({ actor, now: now() })
    else await askToEnter({ actor, sessionId, now: now() })
    isIn = true
  }
  const refused = await goOn(request, home, enter)
  return isIn ? redirect(base) : refused
}
