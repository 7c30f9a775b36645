import type { IncidentKind } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { sealText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireDuty } from './open-room.server.ts'

/** Letters of a note. */
export const longestNote = 2_000

/**
 * Keeps a note about something that needed care, sealed. Coordinators see to it; nothing of it is ever in a
 * feedback. By staff on duty, during the session or after it.
 * @throws Refusal `note_missing`; Response 404 without a duty here or for a seat of another session
 */
export async function recordIncident({
  actor,
  sessionId,
  seatId,
  kind,
  note,
  now,
}: {
  actor: StaffActor
  sessionId: string
  /** Whom it was about; null where it was about nobody in particular. */
  seatId: string | null
  kind: IncidentKind
  note: string
  now: Date
}): Promise<void> {
  const text = note.trim().slice(0, longestNote)
  if (!text) throw new Refusal('note_missing')
  await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    if (seatId && (await tx.seat.count({ where: { id: seatId, sessionId } })) === 0)
      throw new Response(null, { status: 404 })
    const { id } = await tx.incident.create({
      data: {
        sessionId,
        seatId,
        kind,
        sealedNote: sealText(text),
        byStaffId: actor.id,
        at: now,
      },
    })
    const subject = { kind: 'incident', id }
    await recordEntry(tx, { at: now, actor, verb: 'record incident', subject })
    await notify(tx, 'board_changed', '')
  })
}
