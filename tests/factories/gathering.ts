import type { SeatForm } from '#app/generated/prisma/enums.ts'
import { getRoomView } from '#app/domain/room/get-room-view.server.ts'
import { createAssignment } from './assignment.ts'
import { createParticipant } from './participant.ts'
import { createRoom, createRun } from './room.ts'
import { createSeat } from './seat.ts'
import { createStaff } from './staff.ts'

/** An open room with a host in it, to which people can come. No media server is told. */
export async function createGathering({ now = new Date() }: { now?: Date } = {}) {
  const host = await createStaff({ now })
  const { room, session } = await createRoom({ openedById: host.id, now })
  const run = await createRun({ room, now })
  const assist = async () => {
    const staff = await createStaff({ now })
    await createAssignment({ session, staff, now })
    const seat = await createSeat({ session, staff, now })
    return { seat, actor: { kind: 'staff', id: staff.id, roles: staff.roles } as const }
  }
  await createAssignment({ session, staff: host, now })
  const hostSeat = await createSeat({ session, staff: host, now })
  const actor = { kind: 'staff', id: host.id, roles: host.roles } as const
  const come = async (nickname: string, form: SeatForm = 'video') => {
    const participant = await createParticipant({ nickname, form, now })
    const seat = await createSeat({ session, participant, now })
    return { seat, actor: { kind: 'participant', id: participant.id } as const }
  }
  const viewFrom = async (seat: { id: string; sessionId: string }, at = now) => {
    const view = await getRoomView({ seat, now: at })
    if (!view) throw new Error('The seat is not in the room')
    return view
  }
  const rosterAt = async (at = now) => {
    const { roster } = await viewFrom(hostSeat, at)
    return new Map(roster.map((seat) => [seat.name, seat]))
  }
  return {
    actor,
    hostSeat,
    room,
    run,
    session,
    sessionId: session.id,
    assist,
    come,
    viewFrom,
    rosterAt,
  }
}
