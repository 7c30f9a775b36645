import type { Transaction } from '#app/platform/database.server.ts'

interface Wanted {
  sessionId: string
  /** Whose name it is to be. */
  owner: { participantId: string } | { guestKeyId: string }
  name: string
}

/**
 * The name, numbered where somebody else in this session is called the same. The session's row is
 * held until the caller's transaction ends, so that two at once do not get one name.
 */
export async function freeName(
  tx: Transaction,
  { sessionId, owner, name }: Wanted,
): Promise<string> {
  await tx.$executeRaw`SELECT id FROM session WHERE id = ${sessionId}::uuid FOR NO KEY UPDATE`
  const seats = await tx.seat.findMany({
    where: { sessionId },
    select: { displayName: true, participantId: true, guestKeyId: true },
  })
  const isOwn = (seat: (typeof seats)[number]) =>
    'participantId' in owner
      ? seat.participantId === owner.participantId
      : seat.guestKeyId === owner.guestKeyId
  const taken = new Set(seats.filter((seat) => !isOwn(seat)).map((seat) => seat.displayName))
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) {
    const numbered = `${name} ${number}`
    if (!taken.has(numbered)) return numbered
  }
}
