import { database } from '#app/platform/database.server.ts'

/** A living calendar feed of a participant or of a staff member. */
export const createFeed = ({
  now = new Date(),
  ...owner
}: ({ participantId: string } | { staffId: string }) & { now?: Date }) =>
  database().feed.create({ data: { ...owner, createdAt: now } })
