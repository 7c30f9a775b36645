import type { ParticipantActor, StaffActor } from '#app/platform/actor.ts'

export type FeedOwner = ParticipantActor | StaffActor

/** Whose feed a row is: the one column that names the person. */
export const ownedBy = (actor: FeedOwner) =>
  actor.kind === 'participant' ? { participantId: actor.id } : { staffId: actor.id }
