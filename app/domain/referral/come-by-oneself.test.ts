import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createSession } from '#tests/factories/session.ts'
import { apply } from '../registration/apply.server.ts'
import { enterWithKey } from '../sign-in/enter-with-key.server.ts'
import { findParticipantSignIn } from '../sign-in/find-sign-in.server.ts'
import { comeByOneself } from './come-by-oneself.server.ts'

const now = new Date('2027-01-13T03:00:00Z')
const person = {
  nickname: '髙﨑',
  form: 'text',
  language: 'easy',
  device: 'test',
  isShared: false,
} as const

test('somebody without an invitation gets a key and a place of their own, and waits for the office', async () => {
  const { key, token } = await comeByOneself({ ...person, callerAddress: '192.0.2.1', now })
  const found = await findParticipantSignIn(token, now)
  expect(found?.person).toMatchObject({ nickname: '髙﨑', form: 'text', language: 'easy' })
  const again = await enterWithKey({ secretOrCode: key.code, device: 'test', isShared: false, now })
  expect(again).not.toBeNull()
  const { id: sessionId } = await createSession({ now })
  const actor = { kind: 'participant', id: found?.person.id ?? '' } as const
  expect(await apply({ actor, sessionId, form: 'text', now })).toBe('applied')
})

test('five come from one line in a day, and a slip of the pen is not counted', async () => {
  const come = (nickname: string, at = now) =>
    comeByOneself({ ...person, nickname, callerAddress: '192.0.2.2', now: at })
  for (let slip = 0; slip < 7; slip += 1)
    await expect(come(' ')).rejects.toMatchObject({ reason: 'nickname_missing' })
  for (const nickname of 'いろはにほ') await come(nickname)
  const before = await database().participant.count()
  await expect(come('へ')).rejects.toMatchObject({ reason: 'too_many_newcomers' })
  expect(await database().participant.count()).toBe(before)
  await come('へ', new Date(now.getTime() + 86_400_000))
})
