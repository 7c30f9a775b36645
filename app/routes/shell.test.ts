import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createNetwork } from '#tests/factories/network.ts'
import { loadShell } from './shell.server.ts'

const hoursIn = async (language: string) => {
  const headers = { Cookie: `engawa-language=${language}` }
  const { shell } = await loadShell(new Request('http://localhost/', { headers }))
  return shell.network.phoneHours
}

test('the office’s hours stand in the reader’s language, else as the office says them', async () => {
  await createNetwork()
  await database().network.update({
    where: { id: 1 },
    data: { phoneHours: '平日 10:00〜16:00', phoneHoursEn: 'Mon–Fri 10:00–16:00' },
  })
  expect(await hoursIn('ja')).toBe('平日 10:00〜16:00')
  expect(await hoursIn('easy')).toBe('平日 10:00〜16:00')
  expect(await hoursIn('en')).toBe('Mon–Fri 10:00–16:00')
})
