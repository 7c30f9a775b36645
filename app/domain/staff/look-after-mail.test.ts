import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { MailKind, MailState } from '#app/generated/prisma/enums.ts'
import { database } from '#app/platform/database.server.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { closeMail, sendMailAgain } from './look-after-mail.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

async function createMail(kind: MailKind, state: MailState) {
  const { id, roles, addressId } = await createStaff({ roles: ['coordinator'], now })
  const mail = await database().mail.create({
    data: {
      kind,
      subjectId: randomUUID(),
      addressId: addressId ?? '',
      messageId: `<${randomUUID()}@engawa.example>`,
      language: 'ja',
      state,
      createdAt: now,
    },
  })
  return { mail, actor: { kind: 'staff', id, roles } as const }
}

async function statesOf({ subjectId }: { subjectId: string }) {
  const mails = await database().mail.findMany({
    where: { subjectId },
    orderBy: { version: 'asc' },
  })
  return mails.map(({ state }) => state)
}

test('a welcome that may not have arrived leaves again as a message of its own, once', async () => {
  const { mail, actor } = await createMail('staff_welcome', 'uncertain')
  await Promise.all([
    sendMailAgain({ actor, mailId: mail.id, now }),
    sendMailAgain({ actor, mailId: mail.id, now }),
  ])
  expect(await statesOf(mail)).toEqual(['stopped', 'queued'])
})

test.each([
  ['a code was erased with the first try', 'invitation', 'uncertain'],
  ['a record asks its own rules', 'feedback', 'uncertain'],
  ['what arrived needs no second one', 'staff_welcome', 'accepted'],
] as const)('%s: not sent again here', async (_, kind, state) => {
  const { mail, actor } = await createMail(kind, state)
  await sendMailAgain({ actor, mailId: mail.id, now })
  expect(await statesOf(mail)).toEqual([state])
})

test('what was seen to leaves the list of what needs a hand; a record stays', async () => {
  const { mail, actor } = await createMail('invitation', 'refused')
  await closeMail({ actor, mailId: mail.id, now })
  expect(await statesOf(mail)).toEqual(['stopped'])
  const { mail: record } = await createMail('feedback', 'refused')
  await closeMail({ actor, mailId: record.id, now })
  expect(await statesOf(record)).toEqual(['refused'])
})

test('nobody but a coordinator', async () => {
  const { mail, actor } = await createMail('staff_welcome', 'refused')
  const administrator = { ...actor, roles: ['administrator' as const] }
  await expect(sendMailAgain({ actor: administrator, mailId: mail.id, now })).rejects.toMatchObject(
    { status: 404 },
  )
  await expect(closeMail({ actor: administrator, mailId: mail.id, now })).rejects.toMatchObject({
    status: 404,
  })
})
