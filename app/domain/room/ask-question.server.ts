import type { SeatedActor, StaffActor } from '#app/platform/actor.ts'
import type { QuestionState } from '#app/generated/prisma/enums.ts'
import { transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { once } from '#app/platform/once.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { holdOpenRoom } from './move-seats.server.ts'
import { requireDuty } from './open-room.server.ts'
import { requireAct } from './require-act.server.ts'

const longestQuestion = 300

/** One seat asks at most so often in so many minutes. Counted in memory: on disk it would be a trace. */
const [questionsInPace, paceMinutes] = [3, 5]

/** When each seat asked lately, in this process alone; forgotten as soon as it no longer counts. */
const askedLately = () => once('questions asked lately', () => new Map<string, number[]>())

/**
 * Asks something without a name. The question is stored without seat and without time: nobody can look up who
 * asked, not in the database either. Staff decide what is shown.
 * @throws Refusal `message_empty` | `message_too_soon` | `room_closed`; Response 403
 */
export async function askQuestion({
  actor,
  sessionId,
  text,
  now,
}: {
  actor: SeatedActor
  sessionId: string
  text: string
  now: Date
}): Promise<void> {
  const question = text.trim().slice(0, longestQuestion)
  await transaction(async (tx) => {
    const { seat, room } = await requireAct(tx, { actor, sessionId, act: 'ask' })
    if (!question) throw new Refusal('message_empty')
    countQuestion(seat.id, now)
    await tx.question.create({ data: { roomId: room.parentId ?? room.id, text: question } })
    await notify(tx, 'session_changed', sessionId)
  })
}

/** @throws Refusal `message_too_soon` */
function countQuestion(seatId: string, now: Date) {
  const since = now.getTime() - paceMinutes * 60_000
  for (const [id, times] of askedLately())
    if (times.every((at) => at <= since)) askedLately().delete(id)
  const lately = (askedLately().get(seatId) ?? []).filter((at) => at > since)
  if (lately.length >= questionsInPace) throw new Refusal('message_too_soon')
  askedLately().set(seatId, [...lately, now.getTime()])
}

/**
 * Shows a question to everybody, marks it as answered, or puts it away. By staff on duty.
 * @throws Refusal `room_closed`; Response 404 without a duty or such a question here
 */
export async function curateQuestion({
  actor,
  sessionId,
  questionId,
  state,
}: {
  actor: StaffActor
  sessionId: string
  questionId: string
  state: Exclude<QuestionState, 'asked'>
}): Promise<void> {
  await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const { id: roomId } = await holdOpenRoom(tx, sessionId)
    const { count } = await tx.question.updateMany({
      where: { id: questionId, roomId },
      data: { state },
    })
    if (count === 0) throw new Response(null, { status: 404 })
    await notify(tx, 'session_changed', sessionId)
  })
}
