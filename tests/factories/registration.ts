import { database } from '#app/platform/database.server.ts'
import type { Participant, Session } from '#app/generated/prisma/client.ts'
import type { SeatForm } from '#app/generated/prisma/enums.ts'
import { createParticipant } from './participant.ts'
import { createSession } from './session.ts'

/** A participant's confirmed place in a session. */
export async function createRegistration({
  session,
  participant,
  form,
  now = new Date(),
}: {
  session?: Session
  participant?: Participant
  form?: SeatForm
  now?: Date
} = {}) {
  const place = session ?? (await createSession({ now }))
  const person = participant ?? (await createParticipant({ now }))
  const registration = await database().registration.create({
    data: {
      sessionId: place.id,
      participantId: person.id,
      form: form ?? person.form,
      appliedAt: now,
      confirmedAt: now,
    },
  })
  return { registration, session: place, participant: person }
}
