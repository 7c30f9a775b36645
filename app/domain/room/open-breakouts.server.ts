import type { BreakoutEntry } from '#app/generated/prisma/enums.ts'
import type { StaffActor } from '#app/platform/actor.ts'
import { type Transaction, transaction } from '#app/platform/database.server.ts'
import { notify } from '#app/platform/notify.server.ts'
import { Refusal } from '#app/platform/refusal.ts'
import { recordEntry } from '../audit/record-entry.server.ts'
import { beginRun } from './ensure-run.server.ts'
import { holdOpenRoom } from './move-seats.server.ts'
import { requireDuty } from './open-room.server.ts'

/** So many rooms within a room two people can still keep an eye on. */
export const mostBreakouts = 6

/** Letters of a theme that fit on a button. */
export const longestTheme = 40

/**
 * Opens rooms within the room, one for each theme: those who are inside choose among them, or staff put
 * them there. Nobody moves by it.
 * @throws Refusal `theme_missing` | `too_many_breakouts` | `room_closed`; Response 404 without a duty here
 */
export async function openBreakouts({
  actor,
  sessionId,
  themes,
  entry,
  now,
}: {
  actor: StaffActor
  sessionId: string
  themes: string[]
  entry: Exclude<BreakoutEntry, 'asked'>
  now: Date
}): Promise<void> {
  const wanted = themes.map((theme) => theme.trim().slice(0, longestTheme)).filter(Boolean)
  if (wanted.length === 0) throw new Refusal('theme_missing')
  await transaction(async (tx) => {
    await requireDuty(tx, actor, sessionId)
    const { id: parentId } = await holdOpenRoom(tx, sessionId)
    const open = await tx.room.count({ where: { parentId, closedAt: null } })
    if (open + wanted.length > mostBreakouts) throw new Refusal('too_many_breakouts')
    for (const theme of wanted) await openBreakout(tx, { parentId, entry, theme, actor, now })
    await recordEntry(tx, {
      at: now,
      actor,
      verb: 'open breakouts',
      subject: { kind: 'session', id: sessionId },
    })
    await notify(tx, 'session_changed', sessionId)
  })
}

/** One room within a room, with its run. */
export async function openBreakout(
  tx: Transaction,
  {
    parentId,
    entry,
    theme,
    actor,
    now,
  }: {
    parentId: string
    entry: BreakoutEntry
    theme: string | null
    actor: StaffActor
    now: Date
  },
): Promise<{ id: string }> {
  const opened = { openedAt: now, openedById: actor.id, createdAt: now }
  const { id } = await tx.room.create({ data: { parentId, entry, theme, ...opened } })
  await beginRun(tx, { roomId: id, now })
  return { id }
}
