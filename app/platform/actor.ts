import type { StaffRole } from '#app/generated/prisma/enums.ts'

export interface StaffActor {
  kind: 'staff'
  id: string
  roles: StaffRole[]
}

export interface WorkerActor {
  kind: 'worker'
  id: string
  agencyId: string
}

export interface ParticipantActor {
  kind: 'participant'
  id: string
}

/** Whoever holds a guest key: there for one session alone. */
export interface GuestActor {
  kind: 'guest'
  id: string
  sessionId: string
}

/** Whoever can sit in a room. */
export type SeatedActor = ParticipantActor | StaffActor | GuestActor

export interface SystemActor {
  kind: 'system'
}

/** Who asks. A required argument of every verb. */
export type Actor = SeatedActor | WorkerActor | SystemActor

export const systemActor: SystemActor = { kind: 'system' }

/** Whether a staff member holds any of these roles. */
export const hasRole = (actor: StaffActor, ...roles: StaffRole[]): boolean =>
  roles.some((role) => actor.roles.includes(role))
