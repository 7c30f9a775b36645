import { database } from '#app/platform/database.server.ts'
import type { Session, Staff } from '#app/generated/prisma/client.ts'
import type { AssignmentRole } from '#app/generated/prisma/enums.ts'
import { createStaff } from './staff.ts'

/** A facilitator on duty in a session. */
export async function createAssignment({
  session,
  staff,
  role = 'lead',
  now = new Date(),
}: {
  session: Session
  staff?: Staff
  role?: AssignmentRole
  now?: Date
}) {
  const person = staff ?? (await createStaff({ now }))
  const assignment = await database().assignment.create({
    data: {
      sessionId: session.id,
      staffId: person.id,
      role,
      doorAt: session.doorAt,
      closeAt: session.closeAt,
      createdAt: now,
    },
  })
  return { assignment, staff: person }
}
