import { database } from '#app/platform/database.server.ts'
import type { AgencyKind, SharingBasis } from '#app/generated/prisma/enums.ts'
import { createAddress } from './address.ts'
import { nextNumber } from './next-number.ts'

/** An agency with a verified mailbox and one worker. */
export async function createAgency({
  name = `ひだまり相談室 ${nextNumber()}`,
  kind = 'self_reliance',
  sharingBasis = 'third_party',
  now = new Date(),
}: {
  name?: string
  kind?: AgencyKind
  sharingBasis?: SharingBasis
  now?: Date
} = {}) {
  const rows = database()
  const agency = await rows.agency.create({
    data: { name, kind, sharingBasis, municipalityCode: '012025', agreedOn: now, createdAt: now },
  })
  const mailboxAddress = await createAddress({ owner: 'mailbox', now })
  const mailbox = await rows.mailbox.create({
    data: {
      agencyId: agency.id,
      addressId: mailboxAddress.address.id,
      label: '代表',
      createdAt: now,
      verifiedAt: now,
    },
  })
  const workerAddress = await createAddress({ owner: 'worker', now })
  const worker = await rows.worker.create({
    data: {
      agencyId: agency.id,
      name: `支援員 ${nextNumber()}`,
      addressId: workerAddress.address.id,
      createdAt: now,
    },
  })
  return {
    agency,
    mailbox,
    mailboxText: mailboxAddress.text,
    worker,
    workerText: workerAddress.text,
  }
}
