import type { Prisma } from '#app/generated/prisma/client.ts'

/** The open room where a seat is now: a room within the room, or the session's own. */
export const openRoomOf = (seat: {
  sessionId: string
  breakoutId: string | null
}): Prisma.RoomWhereInput => ({
  ...(seat.breakoutId ? { id: seat.breakoutId } : { sessionId: seat.sessionId }),
  openedAt: { not: null },
  closedAt: null,
})

/** Every room of a session: its own and those within it. */
export const roomsOf = (sessionId: string): Prisma.RoomWhereInput => ({
  OR: [{ sessionId }, { parent: { sessionId } }],
})
