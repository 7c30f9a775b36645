import { randomUUID } from 'node:crypto'
import { database } from '#app/platform/database.server.ts'
import type { Participant, Session, Staff } from '#app/generated/prisma/client.ts'
import type { AdmissionState, SeatForm } from '#app/generated/prisma/enums.ts'
import { createParticipant } from './participant.ts'
import { createSignInRow } from './sign-in.ts'

/** A participant's seat, or a facilitator's when `staff` is given, with its standing at the door, in a signed-in browser. */
export async function createSeat({
  session,
  participant,
  staff,
  form,
  state = 'inside',
  now = new Date(),
}: {
  session: Session
  participant?: Participant
  staff?: Staff
  form?: SeatForm
  state?: AdmissionState | null
  now?: Date
}) {
  const person = staff ? null : (participant ?? (await createParticipant({ now })))
  const owner = { staffId: staff?.id ?? null, participantId: person?.id ?? null }
  const { id: signInId } = await createSignInRow({ ...owner, now })
  const seat = await database().seat.create({
    data: {
      signInId,
      sessionId: session.id,
      ...owner,
      role: staff ? 'facilitator' : 'participant',
      form: form ?? person?.form ?? 'video',
      identity: randomUUID(),
      displayName: staff?.name ?? person?.nickname ?? '',
      createdAt: now,
      ...(state && { admissions: { create: { state, at: now } } }),
    },
  })
  return { ...seat, signInId }
}
