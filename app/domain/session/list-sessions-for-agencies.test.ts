import { expect, test } from 'vitest'
import { createProgramme } from '#tests/factories/programme.ts'
import { createSession } from '#tests/factories/session.ts'
import { listSessionsForAgencies } from './list-sessions-for-agencies.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

test('agencies see gatherings by their neutral name, and no appointment', async () => {
  const tea = await createProgramme({ kind: 'tea_gathering', now })
  const counselling = await createProgramme({ kind: 'counselling', now })
  const gathering = await createSession({ programme: tea, now, startsInMinutes: 60 })
  await createSession({ programme: counselling, now, startsInMinutes: 120 })
  await createSession({ programme: tea, now, startsInMinutes: -600 })
  const listed = await listSessionsForAgencies({ now })
  expect(listed.map(({ id, title }) => ({ id, title }))).toEqual([
    { id: gathering.id, title: tea.agencyTitle },
  ])
})
