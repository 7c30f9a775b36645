import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createInvitation } from '#tests/factories/invitation.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { comeIn } from './come-in.server.ts'

const now = new Date('2027-01-13T03:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const browser = {
  participantId: null,
  whose: 'unsaid',
  language: 'ja',
  device: 'test',
  now,
} as const

const knock = (secretOrCode: string, callerAddress: string, more = {}) =>
  comeIn({ ...browser, secretOrCode, callerAddress, ...more })

test('nothing typed is said kindly, and counted by nobody', async () => {
  for (let time = 0; time < 30; time += 1)
    await expect(knock('  ', '192.0.2.1')).rejects.toMatchObject({ reason: 'code_missing' })
})

test('guesses are counted for the caller alone, and forgotten after ten minutes', async () => {
  const guess = (caller: string, at = now) => knock('7H2M-4QXD-K9P', caller, { now: at })
  for (let time = 0; time < 20; time += 1)
    await expect(guess('192.0.2.2')).rejects.toMatchObject({ reason: 'code_wrong' })
  await expect(guess('192.0.2.2')).rejects.toMatchObject({ reason: 'too_many_tries' })
  await expect(guess('192.0.2.3')).rejects.toMatchObject({ reason: 'code_wrong' })
  await expect(guess('192.0.2.2', later(11))).rejects.toMatchObject({ reason: 'code_wrong' })
})

test('a line of its own with IPv6 is one caller, however many addresses it has', async () => {
  for (let time = 0; time < 20; time += 1)
    await expect(knock('7H2M-4QXD-K9P', `2001:db8:0:7::${time + 1}`)).rejects.toMatchObject({
      reason: 'code_wrong',
    })
  await expect(knock('7H2M-4QXD-K9P', '2001:0db8::7:1:2:3:4')).rejects.toMatchObject({
    reason: 'too_many_tries',
  })
  await expect(knock('7H2M-4QXD-K9P', '2001:db8:0:8::1')).rejects.toMatchObject({
    reason: 'code_wrong',
  })
})

test('a shelter’s forty phones come in behind one address with good codes', async () => {
  for (let time = 0; time < 40; time += 1) {
    const { code } = await createInvitation({ now })
    expect(await knock(code, '192.0.2.4')).toMatchObject({ kind: 'place' })
  }
})

test('somebody whose address is counted out still comes in by their link', async () => {
  const guess = () => knock('7H2M-4QXD-K9P', '192.0.2.5').catch((error: unknown) => error)
  for (let time = 0; time < 21; time += 1) await guess()
  const { secret } = await createInvitation({ now })
  expect(await knock(secret, '192.0.2.5')).toMatchObject({ kind: 'place' })
})

test('an invitation on a device where somebody is signed in is nobody’s until they say whose', async () => {
  const { id: participantId } = await createParticipant({ now })
  const mine = await createInvitation({ now })
  const another = await createInvitation({ now })
  const signedIn = { participantId }
  for (const { code } of [mine, another])
    expect(await knock(code, '192.0.2.6', signedIn)).toEqual({ kind: 'question' })
  expect(await database().referral.count({ where: { participantId } })).toBe(0)
  expect(await knock(mine.code, '192.0.2.6', { ...signedIn, whose: 'signed-in' })).toEqual({
    kind: 'referral',
    participantId,
  })
  const place = await knock(another.code, '192.0.2.6', { ...signedIn, whose: 'somebody-else' })
  expect(place).toMatchObject({ kind: 'place' })
  expect(place).not.toMatchObject({ participantId })
  expect(await database().referral.count({ where: { participantId } })).toBe(1)
})

test('the page of a new key, loaded again, leads on instead of turning its owner away', async () => {
  const { code, secret } = await createInvitation({ now })
  const arrival = await knock(code, '192.0.2.6')
  if (arrival.kind !== 'place') throw new Error('A place was expected')
  const { participantId } = arrival
  for (const again of [code, secret])
    expect(await knock(again, '192.0.2.6', { participantId })).toEqual({ kind: 'own invitation' })
  const { id: stranger } = await createParticipant({ now })
  for (const other of [null, stranger])
    await expect(knock(code, '192.0.2.6', { participantId: other })).rejects.toMatchObject({
      reason: 'code_wrong',
    })
})
