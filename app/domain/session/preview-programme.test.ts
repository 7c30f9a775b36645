import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createNetwork } from '#tests/factories/network.ts'
import { createProgramme } from '#tests/factories/programme.ts'
import { createSession } from '#tests/factories/session.ts'
import { previewProgramme } from './preview-programme.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

test('shows the next session, also a proposal, in three languages, as people will read it', async () => {
  await createNetwork()
  const programme = await createProgramme({ now })
  const programmeId = programme.id
  expect(await previewProgramme({ programmeId, now })).toBeNull()
  await database().programme.update({
    where: { id: programmeId },
    data: { bringJa: 'はさみ', bringEn: 'Scissors' },
  })
  await createSession({ programme, now, startsInMinutes: 60, isConfirmed: false })
  const previews = (await previewProgramme({ programmeId, now })) ?? []
  expect(previews.map(({ language }) => language)).toEqual(['ja', 'easy', 'en'])
  const [japanese, , english] = previews
  expect(japanese?.page).toContain('えんがわ茶話会\n\nお茶を飲みながら')
  expect(japanese?.page).toContain('1月13日（水） 13:00〜14:30')
  expect(japanese?.page).toContain('用意するもの: はさみ')
  expect(japanese?.page).not.toContain('どんな人の会か')
  expect(english?.page).toContain('What to have ready: Scissors')
  expect(english?.mail.text).toContain('Tea on the veranda')
  expect(english?.mail.subject).not.toContain('Tea')
})

test('a retired programme has none', async () => {
  const { id: programmeId } = await createProgramme({ now })
  await database().programme.update({ where: { id: programmeId }, data: { retiredAt: now } })
  await expect(previewProgramme({ programmeId, now })).rejects.toMatchObject({ status: 404 })
})
