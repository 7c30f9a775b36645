import { database } from '#app/platform/database.server.ts'

/** A programme that is offered, and which picture it has. @throws Response 404 */
export async function getProgramme({ programmeId }: { programmeId: string }) {
  const programme = await database().programme.findFirst({
    where: { id: programmeId, retiredAt: null },
    include: { picture: { select: { hash: true } } },
  })
  if (!programme) throw new Response(null, { status: 404 })
  return programme
}
