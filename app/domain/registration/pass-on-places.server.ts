import { systemActor } from '#app/platform/actor.ts'
import { database, type Transaction, transaction } from '#app/platform/database.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { notify } from '#app/platform/notify.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { countPlaces } from './count-places.ts'
import { holdPlaces } from './hold-places.server.ts'
import { tellPerson } from './tell-registered.server.ts'
import { offerEnd } from './offer-end.ts'

/**
 * Ends offers whose time is over and offers every free place to whoever waits longest. Done twice, or by
 * two at once, it is done once.
 */
export async function passOnPlaces({
  sessionId,
  now,
}: {
  sessionId: string
  now: Date
}): Promise<void> {
  await transaction((tx) => passOnInside(tx, { sessionId, now }))
}

/** The same as part of what freed a place. */
export async function passOnInside(
  tx: Transaction,
  { sessionId, now }: { sessionId: string; now: Date },
): Promise<void> {
  const session = await holdPlaces(tx, sessionId)
  if (session.cancellation || session.overAt <= now) return
  await endOffers(tx, sessionId, now)
  const open = session.registrations.filter(
    ({ confirmedAt, offerEndsAt }) => confirmedAt || !offerEndsAt || offerEndsAt > now,
  )
  const free = Math.max(0, session.capacity - countPlaces(open).taken)
  const offerEndsAt = offerEnd({ now, doorAt: session.doorAt })
  if (!offerEndsAt) return
  const next = open.filter(
    ({ waitlistedAt, offeredAt, confirmedAt }) => waitlistedAt && !offeredAt && !confirmedAt,
  )
  for (const { id } of next.slice(0, free)) {
    await tx.registration.update({ where: { id }, data: { offeredAt: now, offerEndsAt } })
    await enqueue(tx, 'pass-on-places', { sessionId }, { runAt: offerEndsAt, key: `offer ${id}` })
    await tellPerson(tx, { kind: 'place_offered', registrationId: id, now })
    const subject = { kind: 'registration', id }
    await recordEntry(tx, { at: now, actor: systemActor, verb: 'offer place', subject })
  }
  await notify(tx, 'session_changed', sessionId)
}

async function endOffers(tx: Transaction, sessionId: string, now: Date) {
  const ended = await tx.registration.updateManyAndReturn({
    where: { sessionId, cancelledAt: null, confirmedAt: null, offerEndsAt: { lte: now } },
    data: { cancelledAt: now, cancelledFor: 'offer_over' },
    select: { id: true },
  })
  for (const { id } of ended) {
    const subject = { kind: 'registration', id }
    await recordEntry(tx, { at: now, actor: systemActor, verb: 'end offer', subject })
  }
}

/** Passes on what no job did in its time, because no worker ran. */
export async function passOnOverdueOffers({ now }: { now: Date }): Promise<void> {
  const overdue = await database().registration.findMany({
    where: {
      cancelledAt: null,
      confirmedAt: null,
      offerEndsAt: { lte: now },
      session: { closeAt: { gt: now }, cancellation: null },
    },
    select: { sessionId: true },
    distinct: ['sessionId'],
  })
  await eachAlone(overdue, ({ sessionId }) => passOnPlaces({ sessionId, now }))
}
