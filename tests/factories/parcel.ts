import type { Registration } from '#app/generated/prisma/client.ts'
import { database } from '#app/platform/database.server.ts'
import { sealText } from '#app/platform/seal.server.ts'

/** What stands on the label of every parcel of the tests. */
export const labelText = {
  name: '葛󠄀城',
  postcode: '060-0042',
  address: '札幌市中央区大通西1丁目 ポプラ荘 203',
}

/** Somebody asked for the materials of a session. */
export const createParcel = ({
  registration,
  shipped,
  now = new Date(),
}: {
  registration: Registration
  shipped?: { at: Date; byId: string }
  now?: Date
}) =>
  database().parcel.create({
    data: {
      registrationId: registration.id,
      sealedAddress: sealText(JSON.stringify(labelText)),
      askedAt: now,
      shippedAt: shipped?.at ?? null,
      shippedById: shipped?.byId ?? null,
    },
  })
