import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAddress } from '#tests/factories/address.ts'
import { countMailsNeedingHand, listMails } from './list-mails.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

test('what needs a person comes first, and the answer of the other side names no address', async () => {
  const { address, text } = await createAddress({ owner: 'staff', now })
  for (const state of ['uncertain', 'accepted'] as const) {
    await database().mail.create({
      data: {
        kind: 'invitation',
        subjectId: randomUUID(),
        addressId: address.id,
        messageId: `<${randomUUID()}@engawa.example>`,
        language: 'ja',
        state,
        reply: `550 5.1.1 <${text}>: unknown`,
        createdAt: now,
      },
    })
  }
  const mails = await listMails()
  expect(mails.map(({ state }) => state)).toEqual(['uncertain', 'accepted'])
  expect(mails[0]?.reply).toBe('550 5.1.1 <…>: unknown')
  expect(JSON.stringify(mails)).not.toContain(text)
  expect(await countMailsNeedingHand()).toBe(1)
})
