import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { createSignIn } from '#tests/factories/sign-in.ts'
import { findParticipant } from './requesters.server.ts'

async function signIn() {
  const person = await createParticipant()
  const cookie = await createSignIn({ door: 'participant', person: { participantId: person.id } })
  return { person, cookie }
}

const ask = (cookie: string, requestId: string) =>
  findParticipant(
    new Request('http://localhost/', { headers: { Cookie: cookie, 'X-Request-Id': requestId } }),
  )

test('the loaders of one page learn together who is there; those of others for themselves', async () => {
  const { person, cookie } = await signIn()
  const [one, other, otherPage] = await Promise.all([
    ask(cookie, 'page'),
    ask(cookie, 'page'),
    ask(cookie, 'other page'),
  ])
  expect(one?.person.id).toBe(person.id)
  expect(other?.person).toBe(one?.person)
  expect(otherPage?.person).not.toBe(one?.person)
})

test('whoever asks again in the same request learns that the person has left', async () => {
  const { person, cookie } = await signIn()
  expect(await ask(cookie, 'stream')).not.toBeNull()
  const participantId = person.id
  await database().signIn.updateMany({ where: { participantId }, data: { revokedAt: new Date() } })
  expect(await ask(cookie, 'stream')).toBeNull()
})

test('two people behind one request id stay apart', async () => {
  const [first, second] = [await signIn(), await signIn()]
  const found = await Promise.all([ask(first.cookie, 'same'), ask(second.cookie, 'same')])
  expect(found.map((each) => each?.person.id)).toEqual([first.person.id, second.person.id])
})
