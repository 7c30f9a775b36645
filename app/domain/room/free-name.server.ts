import type { Transaction } from '#app/platform/database.server.ts'

/**
 * The nickname, numbered where somebody else in this session is called the same. The session's row is
 * held until the caller's transaction ends, so that two at once do not get one name.
 */
export async function freeName(
  tx: Transaction,
  {
    sessionId,
    participantId,
    nickname,
  }: { sessionId: string; participantId: string; nickname: string },
): Promise<string> {
  await tx.$executeRaw`SELECT id FROM session WHERE id = ${sessionId}::uuid FOR NO KEY UPDATE`
  const others = await tx.seat.findMany({
    where: { sessionId, OR: [{ participantId: null }, { participantId: { not: participantId } }] },
    select: { displayName: true },
  })
  const taken = new Set(others.map((seat) => seat.displayName))
  if (!taken.has(nickname)) return nickname
  for (let number = 2; ; number++) {
    const name = `${nickname} ${number}`
    if (!taken.has(name)) return name
  }
}
