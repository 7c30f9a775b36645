import { expect, test } from 'vitest'
import type { StaffRole } from '#app/generated/prisma/enums.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { endStaff } from './end-staff.server.ts'
import { findPrivacyLead, setPrivacyLead } from './set-privacy-lead.server.ts'

const now = new Date('2027-01-13T06:30:00Z')

async function createActor(...roles: StaffRole[]) {
  const { id } = await createStaff({ roles, now })
  return { kind: 'staff' as const, id, roles }
}

test('there is one privacy lead: the one chosen last', async () => {
  const actor = await createActor('administrator')
  const first = await createStaff({ now })
  const second = await createStaff({ now })
  await setPrivacyLead({ actor, staffId: first.id, now })
  await setPrivacyLead({ actor, staffId: second.id, now })
  await setPrivacyLead({ actor, staffId: second.id, now })
  expect(await findPrivacyLead()).toEqual({ id: second.id })
})

test('somebody who left cannot be it, and whoever is stays', async () => {
  const actor = await createActor('administrator')
  const lead = await createStaff({ now })
  const left = await createStaff({ now })
  await setPrivacyLead({ actor, staffId: lead.id, now })
  await endStaff({ actor, staffId: left.id, now })
  await expect(setPrivacyLead({ actor, staffId: left.id, now })).rejects.toMatchObject({
    status: 404,
  })
  expect(await findPrivacyLead()).toEqual({ id: lead.id })
})

test.each(['facilitator', 'counsellor', 'coordinator'] as const)(
  'a %s cannot choose the privacy lead',
  async (role) => {
    const actor = await createActor(role)
    await expect(setPrivacyLead({ actor, staffId: actor.id, now })).rejects.toMatchObject({
      status: 404,
    })
  },
)
