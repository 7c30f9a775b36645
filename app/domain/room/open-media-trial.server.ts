import { randomBytes } from 'node:crypto'
import { isWithinLimit } from '#app/platform/attempts.server.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { liveKitSettings, roomService } from '#app/platform/livekit/livekit.server.ts'
import { mintToken } from '#app/platform/livekit/mint-token.server.ts'
import { log } from '#app/platform/log.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { enqueue } from '#app/platform/queue.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { newIdentity } from './take-staff-seat.server.ts'

/** Seconds for which somebody may try whether media arrive. */
const trialSeconds = 60

const tenMinutes = 600

/** How often within ten minutes: with a key; without one from one address, and from all of them. */
const [mostWithKey, mostFromOne, mostFromAll] = [20, 6, 60]

/**
 * Opens a room with one seat for a minute, to find out whether media arrive on somebody's line. It has no
 * session, and nothing that happens in it enters the ledger.
 * @param keyHolder whoever is signed in with a key, by the id of their sign-in; null for anybody else
 * @throws Refusal `too_many_tries` | `media_away`
 */
export async function openMediaTrial({
  keyHolder,
  caller,
  now,
}: {
  keyHolder: string | null
  caller: string
  now: Date
}): Promise<{ token: string; usesTurn: boolean }> {
  const limits = keyHolder
    ? [{ key: `trial key:${keyHolder}`, most: mostWithKey }]
    : [
        { key: `trial:${caller}`, most: mostFromOne },
        { key: 'trial', most: mostFromAll },
      ]
  for (const limit of limits) {
    if (!(await isWithinLimit({ ...limit, windowSeconds: tenMinutes, now })))
      throw new Refusal('too_many_tries')
  }
  if (!liveKitSettings()) throw new Refusal('media_away')
  const identity = newIdentity()
  const livekitName = `trial-${randomBytes(12).toString('base64url')}`
  const endsAt = new Date(now.getTime() + trialSeconds * 1000)
  await openLiveKitRoom(livekitName)
  await transaction(async (tx) => {
    const { id: trialId } = await tx.mediaTrial.create({ data: { identity, livekitName, endsAt } })
    await enqueue(tx, 'end-media-trial', { trialId }, { runAt: endsAt })
  })
  const seat = { identity, room: livekitName, form: 'listen', maySharePicture: false } as const
  return { token: await mintToken(seat), usesTurn: environment().usesTurn }
}

async function openLiveKitRoom(name: string) {
  try {
    const limits = { emptyTimeout: trialSeconds, departureTimeout: 5, maxParticipants: 1 }
    await roomService().createRoom({ name, ...limits })
  } catch (error) {
    log().warn({ error }, 'A room to try media in could not be opened')
    throw new Refusal('media_away')
  }
}

/** Whether somebody tries media in that room at this moment. */
export async function isMediaTrial({
  now,
  ...trial
}: {
  identity: string
  livekitName: string
  now: Date
}): Promise<boolean> {
  return (await database().mediaTrial.count({ where: { ...trial, endsAt: { gt: now } } })) > 0
}

/** The minute is over: whoever still tries is put out. A trial that is gone stays gone. */
export async function endMediaTrial({ trialId }: { trialId: string }): Promise<void> {
  const [trial] = await transaction(async (tx) => {
    const ended = await tx.mediaTrial.findMany({ where: { id: trialId } })
    await tx.mediaTrial.deleteMany({ where: { id: trialId } })
    for (const { identity } of ended) await notify(tx, 'seat_closed', identity)
    return ended
  })
  if (!trial) return
  try {
    await roomService().deleteRoom(trial.livekitName)
  } catch (error) {
    log().info({ error }, 'A room to try media in was gone already')
  }
}
