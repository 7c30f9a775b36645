import type { StaffActor } from '#app/platform/actor.ts'
import { database, transaction } from '#app/platform/database.server.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { requireAdministrator } from '#app/platform/require-role.ts'

export interface NetworkSettings {
  name: string
  officeName: string
  phone: string | null
  phoneHours: string | null
  phoneHoursEasy: string | null
  phoneHoursEn: string | null
  /** Where すぐに閉じる leads. */
  exitUrl: string
  /** Where to turn in distress, a line each. */
  hotlines: string
  /** The day on which somebody last made sure that they are right. */
  hotlinesCheckedOn: Date | null
}

/** What the network calls itself; null on a hub where nobody has said it yet. */
export async function findNetwork(): Promise<NetworkSettings | null> {
  return await database().network.findUnique({ where: { id: 1 } })
}

/** Where to turn in distress, as the network keeps it, and from which day it is. */
export async function findHotlines(): Promise<{ lines: string[]; checkedOn: string | null }> {
  const network = await findNetwork()
  const lines = (network?.hotlines ?? '').split('\n').map((line) => line.trim())
  return {
    lines: lines.filter(Boolean),
    checkedOn: network?.hotlinesCheckedOn?.toISOString() ?? null,
  }
}

/** Sets what the network calls itself and how it is reached. Administrators only. */
export async function setNetwork({
  actor,
  now,
  ...settings
}: NetworkSettings & { actor: StaffActor; now: Date }) {
  requireAdministrator(actor)
  await transaction(async (tx) => {
    const row = { ...settings, updatedAt: now }
    await tx.network.upsert({ where: { id: 1 }, create: row, update: row })
    await recordEntry(tx, { at: now, actor, verb: 'set network', subject: { kind: 'network' } })
  })
}
