import type { Session, Staff } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { sealText } from '#app/platform/seal.server.ts'
import { createSession } from './session.ts'
import { createStaff } from './staff.ts'

export const incidentNote = '帰りたくないと言っていました'

/** Something that needed care in a session, noted and not seen to. */
export async function createIncident({
  session,
  staff,
  now = new Date(),
}: { session?: Session; staff?: Staff; now?: Date } = {}) {
  const { id: sessionId } = session ?? (await createSession({ now }))
  const { id: byStaffId } = staff ?? (await createStaff({ now }))
  return await database().incident.create({
    data: { sessionId, byStaffId, kind: 'worry', sealedNote: sealText(incidentNote), at: now },
  })
}
