import type { GuestActor, ParticipantActor } from '#app/platform/actor.ts'
import { findParticipant, findStaff, requireGuest } from '../requesters.server.ts'

interface CheckSide {
  /** The path of the check on this side. */
  base: string
  /** Where one comes from. */
  home: string
  /** Below which the rooms of this side lie. */
  room: string
  /** Whose result it is; null for staff, who tell nobody, and for whoever has no key. */
  actor: ParticipantActor | GuestActor | null
  /** The sign-in of whoever has a key. */
  keyHolder: string | null
}

/** Who tries their device: anybody, and guests at their own door. @throws a redirect for a guest without a key */
export async function findCheckSide(request: Request): Promise<CheckSide> {
  if (new URL(request.url).pathname.startsWith('/guest')) {
    const { actor, signInId } = await requireGuest(request)
    const paths = { base: '/guest/check', home: '/guest', room: '/guest/room' }
    return { ...paths, actor, keyHolder: signInId }
  }
  const paths = { base: '/check', home: '/', room: '/room' }
  const participant = await findParticipant(request)
  if (participant) return { ...paths, actor: participant.actor, keyHolder: participant.signInId }
  const staff = await findStaff(request)
  return { ...paths, actor: null, keyHolder: staff?.signInId ?? null }
}
