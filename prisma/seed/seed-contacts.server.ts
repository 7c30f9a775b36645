import type { Transaction } from '#app/platform/database.server.ts'
import { sealText } from '#app/platform/seal.server.ts'
import { demoId } from './demo-id.ts'
import { mailRow } from './seed-deliveries.server.ts'
import { participantId, staffId } from './demo-ids.ts'

const dayMs = 86_400_000

/** Two people left a name and a phone; one contact was opened once, told and reviewed. */
export async function seedContacts(tx: Transaction, now: Date): Promise<void> {
  const leftAt = new Date(now.getTime() - 80 * dayMs)
  const contacts = [
    { number: 3, legalName: '山野 こずえ', phone: '090-0000-0103' },
    { number: 8, legalName: '北沢 とおる', phone: '090-0000-0108' },
  ]
  await tx.identity.createMany({
    data: contacts.map(({ number, legalName, phone }) => ({
      participantId: participantId(number),
      sealed: sealText(JSON.stringify({ legalName, phone })),
      createdAt: leftAt,
      updatedAt: leftAt,
    })),
    skipDuplicates: true,
  })
  const at = new Date(now.getTime() - 34 * dayMs)
  const opener = staffId('miura')
  const id = demoId('unsealing 3')
  const { count } = await tx.unsealing.createMany({
    data: {
      id,
      participantId: participantId(3),
      staffId: opener,
      reason: 'delivery_failed',
      at,
      reviewedAt: new Date(at.getTime() + dayMs),
    },
    skipDuplicates: true,
  })
  if (count === 0) return
  const lead = demoId('address staff ishiwata')
  await tx.mail.create({
    data: mailRow({ kind: 'unsealing_notice', subjectId: id, addressId: lead, language: 'ja', at }),
  })
  await tx.auditEntry.create({
    data: {
      at,
      actorKind: 'staff',
      actorId: opener,
      verb: 'unseal contact',
      subjectKind: 'participant',
      subjectId: participantId(3),
      detail: { reason: 'delivery_failed' },
    },
  })
}
