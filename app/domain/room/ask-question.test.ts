import { expect, test } from 'vitest'
import { database } from '#app/platform/database.server.ts'
import { createGathering } from '#tests/factories/gathering.ts'
import { askQuestion, curateQuestion } from './ask-question.server.ts'
import { closeRoom } from './close-room.server.ts'
import { forgetMessages } from './forget-messages.server.ts'

const now = new Date('2027-01-13T06:30:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

async function createAsking() {
  const gathering = await createGathering({ now })
  const { actor, sessionId, come, hostSeat, viewFrom } = gathering
  const person = await come('つばめ', 'text')
  const ask = (text: string, at = now) =>
    askQuestion({ actor: person.actor, sessionId, text, now: at })
  const seenBy = async (seat: typeof hostSeat) =>
    (await viewFrom(seat)).questions.map(({ text, state }) => `${state} ${text}`)
  const curate = async (state: 'shown' | 'answered' | 'put_away') => {
    const [question] = (await viewFrom(hostSeat)).questions
    await curateQuestion({ actor, sessionId, questionId: question?.id ?? '', state })
  }
  return { ...gathering, person, ask, seenBy, curate }
}

test('a question is stored without seat and without time', async () => {
  const { ask, room } = await createAsking()
  await ask('  給料は どのくらいですか  ')
  const [row] = await database().question.findMany({ where: { roomId: room.id } })
  expect(Object.keys(row ?? {}).toSorted()).toEqual(['id', 'roomId', 'state', 'text'])
  expect(row).toMatchObject({ text: '給料は どのくらいですか', state: 'asked' })
})

test('staff see it first, everybody once it is shown, and nobody what was put away', async () => {
  const { ask, seenBy, curate, person, hostSeat } = await createAsking()
  await ask('いつからですか')
  expect(await seenBy(hostSeat)).toEqual(['asked いつからですか'])
  expect(await seenBy(person.seat)).toEqual([])
  await curate('shown')
  expect(await seenBy(person.seat)).toEqual(['shown いつからですか'])
  await curate('answered')
  expect(await seenBy(person.seat)).toEqual([])
  await curate('put_away')
  expect(await seenBy(hostSeat)).toEqual([])
})

test('one seat asks three times in five minutes, with words', async () => {
  const { ask } = await createAsking()
  await expect(ask('   ')).rejects.toMatchObject({ reason: 'message_empty' })
  for (const text of ['一', '二', '三']) await ask(text)
  await expect(ask('四')).rejects.toMatchObject({ reason: 'message_too_soon' })
  await ask('四', later(6))
})

test('questions are gone five minutes after the room closed', async () => {
  const { ask, actor, room, seenBy, hostSeat } = await createAsking()
  await ask('いつからですか')
  await closeRoom({ actor, roomId: room.id, now: later(60) })
  expect(await seenBy(hostSeat)).toEqual([])
  await forgetMessages({ now: later(65) })
  expect(await database().question.count({ where: { roomId: room.id } })).toBe(0)
})
