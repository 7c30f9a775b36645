import type { Wish } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireOwnFeedback } from './find-own-feedback.server.ts'
import { remakeText } from './remake-text.server.ts'

export const longestSentence = 200

/**
 * Changes what the person adds to a record; the text is made anew and waits for their word again.
 * @throws Refusal `too_late` once it was released or stopped | `consent_withdrawn` when the agency
 * may not be told at all; Response 404
 */
export async function writeSentence({
  actor,
  feedbackId,
  sentence,
  wish,
  now,
}: {
  actor: ParticipantActor
  feedbackId: string
  sentence: string
  wish: Wish | null
  now: Date
}): Promise<void> {
  await transaction(async (tx) => {
    await requireOwnFeedback(tx, actor, feedbackId)
    const words = sentence.replace(/\s+/gu, ' ').trim().slice(0, longestSentence) || null
    const became = await remakeText(tx, feedbackId, { sentence: words, wish })
    if (became === 'withheld') throw new Refusal('consent_withdrawn')
    if (became === 'too_late') throw new Refusal('too_late')
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'write sentence',
      subject: { kind: 'feedback', id: feedbackId },
    })
  })
}
