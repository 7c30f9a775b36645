import { database } from '#app/platform/database.server.ts'
import { sealText } from '#app/platform/seal.server.ts'
import { createIncident, incidentNote } from './incident.ts'
import { createParcel, labelText } from './parcel.ts'
import { createParticipant } from './participant.ts'
import { createRegistration } from './registration.ts'
import { createStaff } from './staff.ts'

/** A sealed text in each column that holds one, with what it says. */
export async function createSealedTexts({ now = new Date() }: { now?: Date } = {}) {
  const rows = database()
  const staff = await createStaff({ now })
  const { id: staffId, addressId, mailText } = staff
  const { id: participantId } = await createParticipant({ now })
  const identity = JSON.stringify({ legalName: '葛󠄀城 花', phone: '011-000-0000' })
  const [totp, secret] = ['JBSWY3DPEHPK3PXP', 'ABCDE-FGHJK']
  if (!addressId) throw new Error('The staff member has no address')
  await rows.identity.create({
    data: { participantId, sealed: sealText(identity), createdAt: now, updatedAt: now },
  })
  await rows.totp.create({ data: { staffId, sealed: sealText(totp), createdAt: now } })
  const mail = await rows.mail.create({
    data: {
      kind: 'sign_in_code',
      subjectId: staffId,
      addressId,
      messageId: `<${staffId}@mail.example>`,
      language: 'ja',
      sealedSecret: sealText(secret),
      createdAt: now,
    },
  })
  const { registration } = await createRegistration({ now })
  const parcel = await createParcel({ registration, now })
  const incident = await createIncident({ staff, now })
  return [
    { table: 'mail_address', id: addressId, text: mailText },
    { table: 'identity', id: participantId, text: identity },
    { table: 'totp', id: staffId, text: totp },
    { table: 'mail', id: mail.id, text: secret },
    { table: 'parcel', id: parcel.id, text: JSON.stringify(labelText) },
    { table: 'incident', id: incident.id, text: incidentNote },
  ]
}

/** Mail addresses, so many that sealing them again takes several batches. */
export async function createSealedAddresses({ count, now }: { count: number; now: Date }) {
  return await database().mailAddress.createManyAndReturn({
    data: Array.from({ length: count }, (_, at) => ({
      owner: 'invitation' as const,
      sealed: sealText(`person-${at}@mail.example`),
      lookup: `lookup-${at}`,
      createdAt: now,
    })),
  })
}
