/** What the ledger takes from a LiveKit delivery. */
export type DeliveryFact =
  | { kind: 'joined'; sid: string; roomSid: string; identity: string; roomName: string; at: Date }
  | {
      kind: 'left'
      sid: string
      roomSid: string
      identity: string
      roomName: string
      joinedAt: Date
      at: Date
      reason: string
      isSeen: boolean
    }
  | { kind: 'room started'; roomSid: string; roomName: string }
  | { kind: 'room finished'; roomSid: string; roomName: string }
  | { kind: 'nothing' }

export interface DeliveryBody {
  event?: string
  id?: string
  createdAt?: string
  room?: { name?: string; sid?: string }
  participant?: {
    sid?: string
    identity?: string
    joinedAt?: string
    joinedAtMs?: string
    disconnectReason?: string
  }
}

/** Reasons that say the leave itself was seen; a timeout or an unknown end is an estimate (DESIGN 7). */
const seenReasons = new Set([
  'CLIENT_INITIATED',
  'DUPLICATE_IDENTITY',
  'PARTICIPANT_REMOVED',
  'ROOM_DELETED',
])

/** Milliseconds after which LiveKit gives a vanished client up; it was last there about then. Measured: 20.5 and 21.8 s. */
export const vanishedMs = 20_000

/**
 * Reads a delivery as a fact about presence. Times are LiveKit's: `joinedAtMs` to the millisecond,
 * `createdAt` in whole seconds, so the receipt is used where it lies within that second.
 */
export function readDelivery(body: DeliveryBody, receivedAt: Date): DeliveryFact {
  const { event, room, participant } = body
  const roomName = room?.name ?? ''
  const roomSid = room?.sid ?? ''
  const sid = participant?.sid
  const identity = participant?.identity
  if (event === 'room_started') return { kind: 'room started', roomSid, roomName }
  if (event === 'room_finished') return { kind: 'room finished', roomSid, roomName }
  if (!sid || !identity || participant === undefined) return { kind: 'nothing' }
  const joinedAt = new Date(
    Number(participant.joinedAtMs ?? Number(participant.joinedAt ?? 0) * 1000),
  )
  const base = { sid, roomSid, identity, roomName }
  if (event === 'participant_joined') return { kind: 'joined', ...base, at: joinedAt }
  if (event !== 'participant_left') return { kind: 'nothing' }
  const reason = participant.disconnectReason ?? 'UNKNOWN_REASON'
  const isSeen = seenReasons.has(reason)
  const reported = momentOf(body, receivedAt)
  const at = isSeen ? reported : new Date(reported.getTime() - vanishedMs)
  return { kind: 'left', ...base, joinedAt, at: at < joinedAt ? joinedAt : at, reason, isSeen }
}

/** The moment of an event: its receipt, when that is within the second LiveKit gives; else the end of that second. */
function momentOf({ createdAt }: DeliveryBody, receivedAt: Date): Date {
  const second = Number(createdAt ?? 0) * 1000
  if (second === 0) return receivedAt
  return new Date(Math.min(Math.max(receivedAt.getTime(), second), second + 999))
}
