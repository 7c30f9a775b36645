import { database } from '#app/platform/database.server.ts'

/** Days after which nobody needs to know any more where a parcel went. */
const keptDays = 30

/**
 * Deletes where parcels went thirty days after they were sent; where one will never be sent, at once
 * when the place was given up or the session cancelled, else thirty days after the session.
 */
export async function forgetParcelAddresses({ now }: { now: Date }): Promise<number> {
  const before = new Date(now.getTime() - keptDays * 86_400_000)
  const { count } = await database().parcel.updateMany({
    where: {
      sealedAddress: { not: null },
      OR: [
        { shippedAt: { lte: before } },
        { shippedAt: null, registration: { cancelledAt: { not: null } } },
        { shippedAt: null, registration: { session: { cancellation: { isNot: null } } } },
        { shippedAt: null, registration: { session: { endAt: { lte: before } } } },
      ],
    },
    data: { sealedAddress: null },
  })
  return count
}
