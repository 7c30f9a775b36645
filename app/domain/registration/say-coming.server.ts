import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { hasPlace } from '../session/seats-taken.ts'

/**
 * Somebody says that they are coming, so that the hosts can look forward to them. It binds them to
 * nothing; said twice it is said once.
 * @throws Refusal `not_applied`
 */
export async function sayComing({
  actor,
  sessionId,
  now,
}: {
  actor: ParticipantActor
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    const own = { sessionId, participantId: actor.id, ...hasPlace }
    if ((await tx.registration.count({ where: own })) === 0) throw new Refusal('not_applied')
    const [said] = await tx.registration.updateManyAndReturn({
      where: { ...own, saidComingAt: null },
      data: { saidComingAt: now },
    })
    if (!said) return
    const subject = { kind: 'registration', id: said.id }
    await recordEntry(tx, { at: now, actor, verb: 'say coming', subject })
    await notify(tx, 'session_changed', sessionId)
  })
}
