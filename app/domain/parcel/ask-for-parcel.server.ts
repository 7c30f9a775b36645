import type { ParticipantActor } from '#app/platform/actor.ts'
import { type Rows, database, transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { sealText } from '#app/platform/seal.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { confirmed } from '../session/confirmed.ts'
import { hasPlace } from '../session/seats-taken.ts'
import { canAskForParcel, parcelDue } from './parcel-due.ts'
import { type ParcelAddress, parseParcelAddress } from './parse-parcel-address.ts'

interface OwnParcel {
  actor: ParticipantActor
  sessionId: string
}

/**
 * How it stands with the materials for one's own place: null where nothing is sent, or to nobody like
 * this person. The address is not told again, not even to the person.
 */
export async function findOwnParcel({ actor, sessionId, now }: OwnParcel & { now: Date }) {
  const own = await findPlace(database(), { actor, sessionId })
  if (!own) return null
  const answer = canAskForParcel(own, now)
  if (answer === 'parcel_not_sent') return null
  const { parcel } = own
  return {
    due: parcelDue(own, own.leadDays ?? 0),
    mayChange: answer === true && !parcel?.shippedAt,
    isAsked: parcel?.sealedAddress != null || parcel?.shippedAt != null,
    shippedAt: parcel?.shippedAt ?? null,
  }
}

/**
 * Asks for the materials of a session, or says anew where to. Sealed at once.
 * @throws Refusal `parcel_not_sent` | `parcel_too_late` | `parcel_shipped` | `parcel_address_incomplete`
 */
export async function askForParcel({
  actor,
  sessionId,
  address,
  now,
}: OwnParcel & { address: ParcelAddress; now: Date }): Promise<void> {
  const parsed = parseParcelAddress(address)
  if (!parsed) throw new Refusal('parcel_address_incomplete')
  await transaction(async (tx) => {
    const registrationId = await requireAskable(tx, { actor, sessionId, now })
    const parcel = { sealedAddress: sealText(JSON.stringify(parsed)), askedAt: now }
    await tx.parcel.createMany({ data: { registrationId, ...parcel }, skipDuplicates: true })
    const { count } = await tx.parcel.updateMany({
      where: { registrationId, shippedAt: null },
      data: parcel,
    })
    if (count === 0) throw new Refusal('parcel_shipped')
    const subject = { kind: 'registration', id: registrationId }
    await recordEntry(tx, { at: now, actor, verb: 'ask for parcel', subject })
  })
}

/**
 * Wants no parcel any more: the address is deleted. Without one nothing happens.
 * @throws Refusal `parcel_not_sent` | `parcel_too_late` | `parcel_shipped`
 */
export async function declineParcel({
  actor,
  sessionId,
  now,
}: OwnParcel & { now: Date }): Promise<void> {
  await transaction(async (tx) => {
    const registrationId = await requireAskable(tx, { actor, sessionId, now })
    const { count } = await tx.parcel.deleteMany({ where: { registrationId, shippedAt: null } })
    if (count === 0 && (await tx.parcel.count({ where: { registrationId } })) > 0)
      throw new Refusal('parcel_shipped')
    if (count === 0) return
    const subject = { kind: 'registration', id: registrationId }
    await recordEntry(tx, { at: now, actor, verb: 'decline parcel', subject })
  })
}

async function requireAskable(rows: Rows, { now, ...own }: OwnParcel & { now: Date }) {
  const place = await findPlace(rows, own)
  const answer = place ? canAskForParcel(place, now) : 'parcel_not_sent'
  if (!place || answer !== true) throw new Refusal(answer === true ? 'parcel_not_sent' : answer)
  return place.id
}

async function findPlace(rows: Rows, { actor, sessionId }: OwnParcel) {
  const place = await rows.registration.findFirst({
    where: {
      sessionId,
      participantId: actor.id,
      ...hasPlace,
      session: { ...confirmed, cancellation: null },
    },
    include: {
      parcel: true,
      session: { include: { programme: { select: { materialsLead: true } } } },
    },
  })
  if (!place) return null
  const { session, form } = place
  return {
    ...place,
    startAt: session.startAt,
    zone: session.zone,
    mayNeed: form !== 'on_site' && session.venue !== 'on_site',
    leadDays: session.programme.materialsLead,
  }
}
