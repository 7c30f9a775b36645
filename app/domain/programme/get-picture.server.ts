import { database } from '#app/platform/database.server.ts'

/** The picture of a programme that is offered, under the name that its bytes have. @throws Response 404 */
export async function getPicture({ programmeId, hash }: { programmeId: string; hash: string }) {
  const picture = await database().programmePicture.findFirst({
    where: { programmeId, hash, programme: { retiredAt: null } },
  })
  if (!picture) throw new Response(null, { status: 404 })
  return picture
}
