import { sendMail } from '#app/jobs/send-mail.server.ts'
import { database } from '#app/platform/database.server.ts'
import type { createFeedback } from './feedback.ts'

type World = Awaited<ReturnType<typeof createFeedback>>

/** Who stands behind a record, as they come to the verbs. */
export const asParticipant = ({ participant: { id } }: Pick<World, 'participant'>) =>
  ({ kind: 'participant', id }) as const
export const asCoordinator = ({ coordinator: { id, roles } }: Pick<World, 'coordinator'>) =>
  ({ kind: 'staff', id, roles }) as const
export const asWorker = ({ worker: { id, agencyId } }: Pick<World, 'worker'>) =>
  ({ kind: 'worker', id, agencyId }) as const

/** The newest message that carries a record. */
export async function mailOf({ feedback }: Pick<World, 'feedback'>) {
  return await database().mail.findFirstOrThrow({
    where: { kind: 'feedback', subjectId: feedback.id },
    orderBy: { id: 'desc' },
  })
}

/** Tries to send that message, as its job does, and gives it as it stands then. */
export async function sendRecord(world: Pick<World, 'feedback'>, now: Date) {
  const { id } = await mailOf(world)
  await sendMail({ mailId: id, now })
  return await mailOf(world)
}

/** What the ledger says became of a record, in order. */
export async function outcomesOf({ feedback }: Pick<World, 'feedback'>) {
  const rows = await database().disclosure.findMany({
    where: { feedbackId: feedback.id },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ outcome }) => outcome)
}
