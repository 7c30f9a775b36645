import { type Rows, database, transaction } from '#app/platform/database.server.ts'
import { eachAlone } from '#app/platform/each-alone.ts'
import { queueMail } from '../../mail/queue-mail.server.ts'
import { confirmed } from '../session/confirmed.ts'
import { hasPlace } from '../session/seats-taken.ts'
import { dueReminder } from './due-reminder.ts'
import { quietUntil } from './quiet-hours.ts'

/** No programme reminds people earlier than that. */
const longestLeadDays = 14

/**
 * Puts the reminders that are due into the outbox. Each is written down with its lead and hour in the
 * same transaction: asked again, or by two at once, nobody is reminded twice.
 */
export async function queueReminders({ now }: { now: Date }): Promise<void> {
  if (quietUntil(now)) return
  await eachAlone(await listRemindable(database(), now), (place) => remind(place, now))
}

type Place = Awaited<ReturnType<typeof listRemindable>>[number]

async function remind(place: Place, now: Date): Promise<void> {
  const { id: registrationId, session, participant, reminders, confirmedAt } = place
  const { startAt, moves, programme } = session
  const known = [confirmedAt ?? place.appliedAt, ...moves.map(({ createdAt }) => createdAt)]
  const sent = reminders.filter((reminder) => reminder.startAt.getTime() === startAt.getTime())
  const due = dueReminder(
    {
      startAt,
      leads: programme.reminderLeads,
      knownSince: new Date(Math.max(...known.map((at) => at.getTime()))),
      sent: sent.map(({ leadMinutes }) => leadMinutes),
    },
    now,
  )
  const { addressId, language } = participant
  if (!due || !addressId) return
  await transaction(async (tx) => {
    const rows = due.leads.map((leadMinutes) => ({ registrationId, leadMinutes, startAt }))
    const written = await tx.reminder.createManyAndReturn({
      data: rows.map((row) => ({ ...row, createdAt: now })),
      skipDuplicates: true,
    })
    const own = written.find(({ leadMinutes }) => leadMinutes === due.lead)
    if (own) await queueMail(tx, { kind: 'reminder', subjectId: own.id, addressId, language, now })
  })
}

/** Places of sessions to come, of people who left an address and want to be reminded. */
async function listRemindable(rows: Rows, now: Date) {
  const farthest = new Date(now.getTime() + longestLeadDays * 86_400_000)
  return await rows.registration.findMany({
    where: {
      ...hasPlace,
      session: { ...confirmed, cancellation: null, startAt: { gt: now, lte: farthest } },
      participant: { remindersStoppedAt: null, address: { retiredAt: null, bouncedAt: null } },
    },
    select: {
      id: true,
      appliedAt: true,
      confirmedAt: true,
      reminders: { select: { leadMinutes: true, startAt: true } },
      participant: { select: { addressId: true, language: true } },
      session: {
        select: {
          startAt: true,
          programme: { select: { reminderLeads: true } },
          moves: { select: { createdAt: true }, orderBy: { createdAt: 'desc' }, take: 1 },
        },
      },
    },
  })
}
