import type { DeviceCheck } from '#app/generated/prisma/client.ts'
import type { GuestActor, ParticipantActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'

/** What came of trying one's own device. */
export type CheckResults = Pick<DeviceCheck, 'speaker' | 'microphone' | 'camera' | 'path'>

/** Days after which what somebody found out about their device says nothing any more. */
const keptDays = 60

/** Gives the office what somebody found out about their own device, in place of what they gave before. */
export async function keepDeviceCheck({
  actor,
  results,
  now,
}: {
  actor: ParticipantActor | GuestActor
  results: CheckResults
  now: Date
}): Promise<void> {
  const owner = actor.kind === 'guest' ? { guestKeyId: actor.id } : { participantId: actor.id }
  await transaction(async (tx) => {
    await tx.deviceCheck.deleteMany({ where: owner })
    await tx.deviceCheck.create({ data: { ...owner, ...results, at: now } })
    await notify(tx, 'board_changed', '')
  })
}

/** Forgets what is too old to say anything. */
export async function forgetDeviceChecks({ now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000)
  await database().deviceCheck.deleteMany({ where: { at: { lt: before } } })
}
