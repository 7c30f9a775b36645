import type { RefusalReason } from '#app/platform/refusal.ts'

export interface Circumstances {
  blockHash: string
  agreedHash: string | null
  isStopped: boolean
  isReleased: boolean
  confirmedById: string
  releasingId: string
  hasVerifiedMailbox: boolean
  /** Everything in the text may still be told. */
  isStillConsented: boolean
}

/** Whether a record may be released to the agency by this person; the reason when not. */
export function canRelease(feedback: Circumstances): true | RefusalReason {
  if (feedback.isReleased) return 'already_released'
  if (feedback.isStopped || feedback.agreedHash === null) return 'not_agreed'
  if (feedback.agreedHash !== feedback.blockHash) return 'text_changed'
  if (feedback.confirmedById === feedback.releasingId) return 'same_person_confirmed'
  if (!feedback.isStillConsented) return 'consent_withdrawn'
  return feedback.hasVerifiedMailbox ? true : 'mailbox_unverified'
}
