import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createAgency } from '#tests/factories/agency.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { addMailbox } from './add-mailbox.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

test('of two mailboxes entered at once one is in use', async () => {
  const { agency } = await createAgency({ now })
  const coordinator = await createStaff({ roles: ['coordinator'], now })
  const actor = { kind: 'staff', id: coordinator.id, roles: coordinator.roles } as const
  const add = (address: string) =>
    addMailbox({ actor, agencyId: agency.id, address, label: '共用', now })
  await Promise.all([add('one@town.example'), add('two@town.example')])
  expect(await database().mailbox.count({ where: { agencyId: agency.id, retiredAt: null } })).toBe(
    1,
  )
})
