import { database } from '#app/platform/database.server.ts'
import type { DeskLanguage, StaffRole } from '#app/generated/prisma/enums.ts'
import { createAddress } from './address.ts'
import { nextNumber } from './next-number.ts'

/** A member of staff who can be reached by mail. Without a second factor. */
export async function createStaff({
  roles = ['facilitator'],
  name = `職員 ${nextNumber()}`,
  language = 'ja',
  now = new Date(),
}: {
  roles?: StaffRole[]
  name?: string
  language?: DeskLanguage
  now?: Date
} = {}) {
  const { address, text } = await createAddress({ owner: 'staff', now })
  const staff = await database().staff.create({
    data: { name, roles, language, addressId: address.id, createdAt: now },
  })
  return { ...staff, mailText: text }
}
