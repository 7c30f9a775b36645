import type { ConsentItem, DisclosureOutcome } from '#app/generated/prisma/enums.ts'
import type { ParticipantActor } from '#app/platform/actor.ts'
import { type Rows, database } from '#app/platform/database.server.ts'
import { consentedItems } from '../consent/list-consents.server.ts'

/**
 * What the person sees of a record: it waits for them, is withheld because they no longer want the
 * agency to be told, is on its way, went out, or was stopped.
 */
export type OwnFeedbackState = 'waiting' | 'withheld' | 'agreed' | 'on its way' | 'sent' | 'stopped'

interface Standing {
  agreedAt: Date | null
  stoppedAt: Date | null
  releasedAt: Date | null
  items: ConsentItem[]
  disclosures: { outcome: DisclosureOutcome }[]
}

/**
 * Where a record stands. It went out when the agency's server took it or may have; one that it
 * refused, or that is tried again, nobody has yet.
 */
export function ownFeedbackState(
  { agreedAt, stoppedAt, releasedAt, items, disclosures }: Standing,
  mayTell: ConsentItem[],
): OwnFeedbackState {
  if (disclosures.some(({ outcome }) => outcome === 'accepted' || outcome === 'uncertain'))
    return 'sent'
  if (stoppedAt) return 'stopped'
  if (releasedAt) return 'on its way'
  if (!items.every((item) => mayTell.includes(item))) return 'withheld'
  return agreedAt ? 'agreed' : 'waiting'
}

/** The person's own records, newest first. */
export async function listOwnFeedbacks({ actor }: { actor: ParticipantActor }) {
  const rows = await database().feedback.findMany({
    where: { referral: { participantId: actor.id } },
    include: {
      referral: {
        include: {
          agency: { select: { name: true } },
          consents: { where: { withdrawnAt: null }, select: { item: true } },
        },
      },
      attendance: { include: { session: { include: { programme: true } } } },
      disclosures: { orderBy: { at: 'asc' } },
    },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => ({
    ...row,
    state: ownFeedbackState(
      row,
      row.referral.consents.map(({ item }) => item),
    ),
    agencyName: row.referral.agency.name,
  }))
}

/** One of the person's own records. @throws Response 404, for somebody else's too */
export async function getOwnFeedback({
  actor,
  feedbackId,
}: {
  actor: ParticipantActor
  feedbackId: string
}) {
  const feedback = await requireOwnFeedback(database(), actor, feedbackId)
  const mayTell = await consentedItems(database(), feedback.referralId)
  return {
    ...feedback,
    state: ownFeedbackState(feedback, mayTell),
    agencyName: feedback.referral.agency.name,
    mayTell,
  }
}

/** The same, inside a change. */
export async function requireOwnFeedback(rows: Rows, actor: ParticipantActor, feedbackId: string) {
  const feedback = await rows.feedback.findFirst({
    where: { id: feedbackId, referral: { participantId: actor.id } },
    include: {
      referral: { include: { agency: { select: { name: true } } } },
      attendance: { include: { session: { include: { programme: true } } } },
      disclosures: true,
    },
  })
  if (!feedback) throw new Response(null, { status: 404 })
  return feedback
}
