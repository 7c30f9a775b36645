import type { Prisma } from '#app/generated/prisma/client.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { canConfirmAttendance } from './can-confirm-attendance.ts'
import { attendanceLines, findSessionOf } from './list-attendance.server.ts'
import { attendanceRuleVersion } from './unite-intervals.ts'

/**
 * Confirms who took part, all lines of a session at once. The tick outweighs the minutes, which are
 * kept beside it with the version of the rule that made them. A draft for each agency follows.
 * @throws Refusal `already_confirmed` | `session_still_running`; Response 404
 */
export async function confirmAttendance({
  actor,
  sessionId,
  attended,
  now,
}: {
  actor: StaffActor
  sessionId: string
  /** Ids of the participants who took part. */
  attended: string[]
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`
    const session = await findSessionOf(tx, actor, sessionId)
    const answer = canConfirmAttendance(
      {
        isCancelled: session.cancellation !== null,
        isConfirmed: session.attendances.length > 0,
        isRoomOpen: session.room?.openedAt != null && session.room.closedAt === null,
        hasRoomClosed: session.room?.closedAt != null,
        endAt: session.endAt,
      },
      now,
    )
    if (answer !== true) throw new Refusal(answer)
    for (const line of attendanceLines(session)) {
      const attendance = await tx.attendance.create({
        data: {
          sessionId,
          participantId: line.participantId,
          form: line.form,
          attended: attended.includes(line.participantId),
          seconds: line.seconds,
          intervals: line.stays as unknown as Prisma.InputJsonValue,
          ruleVersion: attendanceRuleVersion,
          estimated: line.isEstimated,
          confirmedAt: now,
          confirmedById: actor.id,
        },
      })
      if (attendance.attended) await enqueue(tx, 'draft-feedback', { attendanceId: attendance.id })
    }
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'confirm attendance',
      subject: { kind: 'session', id: sessionId },
    })
    await notify(tx, 'session_changed', sessionId)
  })
}
