import type { Rows } from '#app/platform/database.server.ts'

/** The nickname, numbered where somebody else in this session is called the same. */
export async function freeName(
  rows: Rows,
  {
    sessionId,
    participantId,
    nickname,
  }: { sessionId: string; participantId: string; nickname: string },
): Promise<string> {
  const others = await rows.seat.findMany({
    where: { sessionId, NOT: { participantId } },
    select: { displayName: true },
  })
  const taken = new Set(others.map((seat) => seat.displayName))
  if (!taken.has(nickname)) return nickname
  for (let number = 2; ; number++) {
    const name = `${nickname} ${number}`
    if (!taken.has(name)) return name
  }
}
