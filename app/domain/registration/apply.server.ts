import type { SeatForm } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { overAt } from '../session/session-times.ts'
import { canApply } from './can-apply.ts'
import { forParticipants } from './for-participants.ts'
import { confirmed } from '../session/confirmed.ts'

/**
 * Takes a place in a session. The session's row is held while its places are counted, so that two
 * people never get the last one. Asking twice is the same as asking once.
 * @throws Refusal `session_cancelled` | `session_over` | `session_full`; Response 404
 */
export async function apply({
  actor,
  sessionId,
  form,
  now,
}: {
  actor: ParticipantActor
  sessionId: string
  form: SeatForm
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`
    const session = await tx.session.findFirst({
      where: { id: sessionId, ...confirmed, programme: forParticipants },
      include: {
        cancellation: true,
        room: { select: { closedAt: true } },
        registrations: { where: { cancelledAt: null }, select: { participantId: true } },
      },
    })
    if (!session) throw new Response(null, { status: 404 })
    const { registrations, capacity } = session
    const answer = canApply(
      {
        isCancelled: session.cancellation !== null,
        overAt: overAt(session),
        capacity,
        taken: registrations.length,
        hasPlace: registrations.some((taken) => taken.participantId === actor.id),
      },
      now,
    )
    if (answer === 'already_applied') return
    if (answer !== true) throw new Refusal(answer)
    const { id } = await tx.registration.create({
      data: { sessionId, participantId: actor.id, form, appliedAt: now, confirmedAt: now },
    })
    await recordEntry(tx, { at: now, actor, verb: 'apply', subject: { kind: 'registration', id } })
    await notify(tx, 'session_changed', sessionId)
  })
}
