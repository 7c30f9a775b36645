import { expect, test } from 'vitest'
import { createStaff } from '#tests/factories/staff.ts'
import { enterCode } from './enter-code.server.ts'
import { requestCode } from './request-code.server.ts'
import { useLink } from './use-link.server.ts'

const now = new Date('2027-01-13T03:00:00Z')
const tooMany = { reason: 'too_many_tries' }

const ask = (address: string, callerAddress: string, isKnownBrowser = false) =>
  requestCode({
    door: 'desk',
    address,
    browserSecret: `browser at ${callerAddress}`,
    callerAddress,
    isKnownBrowser,
    now,
  })

const type = (code: string, callerAddress: string, browserSecret = 'browser') =>
  enterCode({ door: 'desk', code, browserSecret, callerAddress, device: 'test', now })

test('a stranger who asks for codes again and again keeps nobody from asking elsewhere', async () => {
  const { mailText } = await createStaff({ now })
  for (let time = 0; time < 6; time += 1) await ask(mailText, '192.0.2.1')
  await expect(ask(mailText, '192.0.2.1')).rejects.toMatchObject(tooMany)
  await ask(mailText, '192.0.2.2')
  await ask(mailText, '192.0.2.1', true)
})

test('one caller asks for so many people, and one address is not flooded from everywhere', async () => {
  for (let time = 0; time < 20; time += 1) await ask(`nobody${time}@town.example`, '192.0.2.3')
  await expect(ask('nobody@town.example', '192.0.2.3')).rejects.toMatchObject(tooMany)
  const { mailText } = await createStaff({ now })
  for (let time = 0; time < 60; time += 1) await ask(mailText, `198.51.100.${time + 1}`)
  await expect(ask(mailText, '203.0.113.1')).rejects.toMatchObject(tooMany)
  await ask(mailText, '203.0.113.1', true)
})

test('numbers are guessed six times in a browser and fifteen times by a caller', async () => {
  for (let time = 0; time < 6; time += 1)
    await expect(type('000000', '192.0.2.5')).rejects.toMatchObject({ reason: 'number_wrong' })
  await expect(type('000000', '192.0.2.6')).rejects.toMatchObject(tooMany)
  for (let time = 0; time < 15; time += 1)
    await expect(type('000000', '192.0.2.7', `browser ${time}`)).rejects.toMatchObject({
      reason: 'number_wrong',
    })
  await expect(type('000000', '192.0.2.7', 'fresh')).rejects.toMatchObject(tooMany)
})

test('links are guessed thirty times by a caller', async () => {
  const guess = () =>
    useLink({ secretOrCode: '7H2M-4QXD-K9P', callerAddress: '192.0.2.8', device: 'test', now })
  for (let time = 0; time < 30; time += 1)
    await expect(guess()).rejects.toMatchObject({ reason: 'link_dead' })
  await expect(guess()).rejects.toMatchObject(tooMany)
})
