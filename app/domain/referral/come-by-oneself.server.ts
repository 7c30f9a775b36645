import type { GuestLanguage, SeatForm } from '#app/generated/prisma/enums.ts'
import { callerOf, forgiveAttempt, isWithinLimit } from '#app/platform/attempts.server.ts'
import { transaction } from '#app/platform/database.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { chooseSeat } from '../participant/choose-seat.server.ts'
import { type IssuedKey, issueEntryKey } from '../participant/issue-entry-key.server.ts'
import { startSignIn } from '../sign-in/start-sign-in.server.ts'

const daySeconds = 86_400

interface Newcomer {
  nickname: string
  form: SeatForm
  language: GuestLanguage
  device: string
  /** Whether others use the device too. */
  isShared: boolean
}

/**
 * Lets somebody in whom no agency refers: with a nickname, a form of seat and a key of their own. Their
 * first application waits for a coordinator. A line and the whole hub have a limit for a day, so that
 * nobody fills the list by machine; whoever is asked to look at what they wrote is not counted.
 * @throws Refusal `too_many_newcomers` | `nickname_missing` | `nickname_of_staff`
 */
export async function comeByOneself({
  callerAddress,
  now,
  ...person
}: Newcomer & { callerAddress: string; now: Date }): Promise<{ key: IssuedKey; token: string }> {
  const limits = [
    { key: `join:${callerOf(callerAddress)}`, most: 5 },
    { key: 'join:all', most: 200 },
  ]
  for (const limit of limits) {
    if (!(await isWithinLimit({ ...limit, windowSeconds: daySeconds, now })))
      throw new Refusal('too_many_newcomers')
  }
  try {
    return await openPlace(person, now)
  } catch (error) {
    for (const { key } of limits) await forgiveAttempt(key)
    throw error
  }
}

async function openPlace({ nickname, form, language, device, isShared }: Newcomer, now: Date) {
  return await transaction(async (tx) => {
    const { id: participantId } = await tx.participant.create({
      data: { language, createdAt: now },
    })
    const actor = { kind: 'participant', id: participantId } as const
    await chooseSeat(tx, { actor, nickname, form })
    const subject = { kind: 'participant', id: participantId }
    await recordEntry(tx, { at: now, actor, verb: 'come by oneself', subject })
    const key = await issueEntryKey(tx, { actor, participantId, now })
    const person = { participantId }
    const token = await startSignIn({
      rows: tx,
      door: 'participant',
      person,
      device,
      isShared,
      now,
    })
    return { key, token }
  })
}
