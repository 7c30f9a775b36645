import type { SeatForm } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { database } from '#app/platform/database.server.ts'

/** Changes the form of seat for one session. The seat itself follows when the person next takes it. */
export async function changeForm({
  actor,
  sessionId,
  form,
}: {
  actor: ParticipantActor
  sessionId: string
  form: SeatForm
}): Promise<void> {
  await database().registration.updateMany({
    where: { sessionId, participantId: actor.id, cancelledAt: null },
    data: { form },
  })
}
