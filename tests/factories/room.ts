import { randomUUID } from 'node:crypto'
import { database } from '#app/platform/database.server.ts'
import type { Room, Session } from '#app/generated/prisma/client.ts'
import { createSession } from './session.ts'

/** The room of a session; open when `openedById` names who opened it. */
export async function createRoom({
  session,
  openedById,
  now = new Date(),
}: {
  session?: Session
  openedById?: string
  now?: Date
} = {}) {
  const place = session ?? (await createSession({ now, startsInMinutes: 10 }))
  const room = await database().room.create({
    data: {
      sessionId: place.id,
      createdAt: now,
      openedAt: openedById ? now : null,
      openedById: openedById ?? null,
    },
  })
  return { room, session: place }
}

/** The next LiveKit room of a room, known to the hub only: no media server is told. */
export async function createRun({ room, now = new Date() }: { room: Room; now?: Date }) {
  const number = (await database().roomRun.count({ where: { roomId: room.id } })) + 1
  return database().roomRun.create({
    data: { roomId: room.id, number, livekitName: `${randomUUID()}-${number}`, createdAt: now },
  })
}
