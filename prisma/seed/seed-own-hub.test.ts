import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createStaff } from '#tests/factories/staff.ts'
import { holdsDemo } from './holds-demo.server.ts'
import { HubHasOwnPeople, seedDemo } from './seed-demo.server.ts'

test('nothing invented is put among people of a hub’s own', async () => {
  await createStaff({ roles: ['administrator'] })
  await expect(seedDemo({ now: new Date() })).rejects.toThrow(HubHasOwnPeople)
  expect(await database().agency.count()).toBe(0)
  expect(await database().network.count()).toBe(0)
  expect(await holdsDemo()).toBe(false)
})
