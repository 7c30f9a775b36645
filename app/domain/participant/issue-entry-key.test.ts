import { expect, test } from 'vitest'
import { database, transaction } from '#app/platform/database.server.ts'
import { createParticipant } from '#tests/factories/participant.ts'
import { enterWithKey } from '../sign-in/enter-with-key.server.ts'
import { issueEntryKey } from './issue-entry-key.server.ts'

const now = new Date('2027-01-13T03:00:00Z')

test('a button that is pressed twice at once gives two keys, and exactly one of them opens', async () => {
  const { id: participantId } = await createParticipant({ now })
  const actor = { kind: 'participant', id: participantId } as const
  const issue = () => transaction((tx) => issueEntryKey(tx, { actor, participantId, now }))
  const keys = await Promise.all([issue(), issue(), issue()])
  const entered = await Promise.all(
    keys.map(({ secret }) => enterWithKey({ secretOrCode: secret, device: 'test', now })),
  )
  expect(entered.filter(Boolean)).toHaveLength(1)
  expect(await database().entryKey.count({ where: { participantId, revokedAt: null } })).toBe(1)
})
