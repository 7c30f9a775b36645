import type { StaffActor } from '#app/platform/actor.ts'
import { transaction } from '#app/platform/database.server.ts'
import { openText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import type { ParcelAddress } from './parse-parcel-address.ts'
import { heldByScreen, reachedByPost } from './reached-by-post.ts'

interface Sending {
  actor: StaffActor
  sessionId: string
  now: Date
}

/** What still has to be sent for a session, by whoever sends it and nobody else. */
const toSend = ({ actor, sessionId }: Sending) => ({
  shippedAt: null,
  registration: {
    ...reachedByPost,
    session: { id: sessionId, ...heldByScreen, programme: { senderId: actor.id } },
  },
})

export interface Label extends ParcelAddress {
  parcelId: string
  nickname: string | null
}

/**
 * Opens where the parcels of a session go that are still to be sent. Only whoever sends them reads
 * it, and each opening is written down. Empty for everybody else.
 */
export async function openLabels(sending: Sending): Promise<Label[]> {
  const { actor, now } = sending
  return await transaction(async (tx) => {
    const parcels = await tx.parcel.findMany({
      where: { ...toSend(sending), sealedAddress: { not: null } },
      include: { registration: { select: { participant: { select: { nickname: true } } } } },
      orderBy: { askedAt: 'asc' },
    })
    const labels: Label[] = []
    for (const { id, sealedAddress, registration } of parcels) {
      if (sealedAddress === null) continue
      const subject = { kind: 'parcel', id }
      await recordEntry(tx, { at: now, actor, verb: 'open parcel address', subject })
      const address = JSON.parse(openText(sealedAddress)) as ParcelAddress
      labels.push({ ...address, parcelId: id, nickname: registration.participant.nickname })
    }
    return labels
  })
}

/** Says that a parcel is on its way. Twice is once. @throws Response 404 for whoever does not send it */
export async function shipParcel({
  parcelId,
  ...sending
}: Sending & { parcelId: string }): Promise<void> {
  const { actor, sessionId, now } = sending
  await transaction(async (tx) => {
    const { count } = await tx.parcel.updateMany({
      where: { id: parcelId, ...toSend(sending) },
      data: { shippedAt: now, shippedById: actor.id },
    })
    if (count === 0) {
      const sent = { id: parcelId, shippedById: actor.id, registration: { sessionId } }
      if ((await tx.parcel.count({ where: sent })) > 0) return
      throw new Response(null, { status: 404 })
    }
    const subject = { kind: 'parcel', id: parcelId }
    await recordEntry(tx, { at: now, actor, verb: 'ship parcel', subject })
  })
}
