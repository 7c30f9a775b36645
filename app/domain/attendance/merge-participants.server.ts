import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { requireCoordinator } from '#app/platform/require-role.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { passOnInside } from '../registration/pass-on-places.server.ts'
import { registrationState } from '../registration/registration-state.ts'

interface Merge {
  actor: StaffActor
  /** Who stays, with their key. */
  keptId: string
  /** Whose things become the kept one's. */
  mergedId: string
  now: Date
}

/**
 * Makes two participants one who are the same person: referrals, places, attendance and signed-in
 * browsers of the one become the other's. In a session where both have a place the further one stays. Of
 * two referrals by one agency the kept one's stays and the other ends, with its consents. The kept key
 * stays, the other opens nothing any more.
 * @throws Refusal `same_participant` | `both_were_there`; Response 404
 */
export async function mergeParticipants({ actor, keptId, mergedId, now }: Merge): Promise<void> {
  requireCoordinator(actor)
  if (keptId === mergedId) throw new Refusal('same_participant')
  await transaction(async (tx) => {
    const ids = [keptId, mergedId].toSorted()
    await tx.$executeRaw`SELECT id FROM participant WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
    const people = await tx.participant.count({ where: { id: { in: ids }, mergedAt: null } })
    if (people !== 2) throw new Response(null, { status: 404 })
    await requireApart(tx, keptId, mergedId)
    await mergeRegistrations(tx, { actor, keptId, mergedId, now })
    await mergeReferrals(tx, { actor, keptId, mergedId, now })
    const from = { where: { participantId: mergedId }, data: { participantId: keptId } }
    await tx.seat.updateMany(from)
    await tx.attendance.updateMany(from)
    await tx.signIn.updateMany(from)
    await tx.unsealing.updateMany(from)
    await tx.deviceCheck.deleteMany({ where: { participantId: mergedId } })
    await tx.guardianConsent.deleteMany({
      where: { participantId: mergedId, programmeId: { in: await consentedTo(tx, keptId) } },
    })
    await tx.guardianConsent.updateMany(from)
    await tx.invitation.updateMany({
      where: { returningId: mergedId },
      data: { returningId: keptId },
    })
    await tx.entryKey.updateMany({
      where: { participantId: mergedId, revokedAt: null },
      data: { revokedAt: now },
    })
    await mergePerson(tx, { actor, keptId, mergedId, now })
    await mergeFeeds(tx, { actor, keptId, mergedId, now })
    await enqueue(tx, 'follow-calendar', { participantId: keptId })
    const subject = { kind: 'participant', id: keptId }
    const detail = { mergedId }
    await recordEntry(tx, { at: now, actor, verb: 'merge participants', subject, detail })
  })
}

/** Nobody is in a room twice: where both were, they may be two people. */
async function requireApart(tx: Transaction, keptId: string, mergedId: string) {
  const [both] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT session_id FROM seat WHERE participant_id = ${keptId}::uuid
      UNION SELECT session_id FROM attendance WHERE participant_id = ${keptId}::uuid) AS kept
    WHERE session_id IN (
      SELECT session_id FROM seat WHERE participant_id = ${mergedId}::uuid
      UNION SELECT session_id FROM attendance WHERE participant_id = ${mergedId}::uuid)`
  if (both && both.count > 0) throw new Refusal('both_were_there')
}

const order = ['applied', 'waitlisted', 'offered', 'confirmed']

async function mergeRegistrations(tx: Transaction, { keptId, mergedId, now }: Merge) {
  const open = await tx.registration.findMany({
    where: { participantId: { in: [keptId, mergedId] }, cancelledAt: null },
    orderBy: { sessionId: 'asc' },
  })
  const rank = (registration: (typeof open)[number]) =>
    order.indexOf(registrationState(registration))
  for (const other of open.filter(({ participantId }) => participantId === mergedId)) {
    const { sessionId } = other
    const own = open.find((each) => each.participantId === keptId && each.sessionId === sessionId)
    if (!own) continue
    const lesser = rank(other) > rank(own) ? own : other
    await tx.registration.update({
      where: { id: lesser.id },
      data: { cancelledAt: now, cancelledFor: 'merged' },
    })
    await passOnInside(tx, { sessionId, now })
  }
  await tx.registration.updateMany({
    where: { participantId: mergedId },
    data: { participantId: keptId },
  })
}

async function mergeReferrals(tx: Transaction, { keptId, mergedId, now }: Merge) {
  const kept = await tx.referral.findMany({ where: { participantId: keptId } })
  const others = await tx.referral.findMany({ where: { participantId: mergedId } })
  for (const { id, agencyId } of others) {
    if (!kept.some((referral) => referral.agencyId === agencyId)) {
      await tx.referral.update({ where: { id }, data: { participantId: keptId } })
      continue
    }
    await tx.referral.update({ where: { id }, data: { endedAt: now } })
    await tx.consent.updateMany({
      where: { referralId: id, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    await enqueue(tx, 'follow-consents', { referralId: id })
  }
}

const consentedTo = async (tx: Transaction, participantId: string) =>
  (await tx.guardianConsent.findMany({ where: { participantId, withdrawnAt: null } })).map(
    ({ programmeId }) => programmeId,
  )

/** A calendar that somebody reads goes on; of two the kept one's. */
async function mergeFeeds(tx: Transaction, { keptId, mergedId, now }: Merge) {
  const living = { participantId: mergedId, revokedAt: null }
  const hasOwn = (await tx.feed.count({ where: { ...living, participantId: keptId } })) > 0
  const data = hasOwn ? { revokedAt: now } : { participantId: keptId }
  await tx.feed.updateMany({ where: living, data })
}

/** Address and identity: what the kept one lacks; what is there twice is given up. */
async function mergePerson(tx: Transaction, { keptId, mergedId, now }: Merge) {
  const include = { identity: true }
  const kept = await tx.participant.findUniqueOrThrow({ where: { id: keptId }, include })
  const other = await tx.participant.findUniqueOrThrow({ where: { id: mergedId }, include })
  await tx.participant.update({
    where: { id: mergedId },
    data: { addressId: null, mergedIntoId: keptId, mergedAt: now },
  })
  if (other.addressId && kept.addressId)
    await tx.mailAddress.update({ where: { id: other.addressId }, data: { retiredAt: now } })
  await tx.participant.update({
    where: { id: keptId },
    data: {
      addressId: kept.addressId ?? other.addressId,
      nickname: kept.nickname ?? other.nickname,
      welcomedAt: kept.welcomedAt ?? other.welcomedAt,
      calendarSince: kept.calendarSince ?? other.calendarSince,
      calendarTitle: kept.calendarTitle || other.calendarTitle,
      calendarVersion: kept.calendarVersion + other.calendarVersion + 1,
    },
  })
  if (!other.identity) return
  const where = { participantId: mergedId }
  if (kept.identity) await tx.identity.delete({ where })
  else await tx.identity.update({ where, data: { participantId: keptId } })
}
