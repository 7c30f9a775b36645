import { database } from '#app/platform/database.server.ts'

/** The picture of a programme that is offered, under the name that its bytes have. @throws Response 404 */
export async function getPicture({ programmeId, hash }: { programmeId: string; hash: string }) {
  const picture = await database().programmePicture.findFirst({
    where: { programmeId, hash, programme: { retiredAt: null } },
  })
  if (!picture) throw new Response(null, { status: 404 })
  return picture
}

/** The pictures of some programmes, by their ids: those that can be set in print, no WebP. */
export async function readPictures({ programmeIds }: { programmeIds: string[] }) {
  const pictures = await database().programmePicture.findMany({
    where: { programmeId: { in: programmeIds }, type: { not: 'image/webp' } },
    select: { programmeId: true, bytes: true },
  })
  return new Map(pictures.map(({ programmeId, bytes }) => [programmeId, bytes]))
}
