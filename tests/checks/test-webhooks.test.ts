import { readdirSync } from 'node:fs'
import { WebhookReceiver } from 'livekit-server-sdk'
import { expect, test } from 'vitest'
import { testSecrets } from '#tests/setup/test-variables.ts'
import { loadDeliveries, signDelivery } from '#tests/setup/webhooks.ts'

const receiver = new WebhookReceiver(testSecrets.LIVEKIT_API_KEY, testSecrets.LIVEKIT_API_SECRET)
const names = readdirSync('tests/fixtures/livekit-webhooks').map((file) => file.slice(0, -5))

test.each(names)('%s, signed anew, is what LiveKit would send', async (name) => {
  const deliveries = loadDeliveries(name)
  expect(deliveries.length).toBeGreaterThan(0)
  for (const { body, headers } of deliveries) {
    const signed = signDelivery(body)
    expect(signed['content-type']).toBe(headers['content-type'])
    const event = await receiver.receive(body, signed.authorization)
    expect(event.id).toBe(JSON.parse(body).id)
  }
})

test('a delivery can be given other names, another secret, and an end', async () => {
  const [first] = loadDeliveries('clean-leave', { 'session-7f3c-1-49190': 'ours-1' })
  const body = first?.body ?? ''
  const event = await receiver.receive(body, signDelivery(body).authorization)
  expect(event.room?.name).toBe('ours-1')
  const forged = signDelivery(body, { secret: 'x'.repeat(40) }).authorization
  await expect(receiver.receive(body, forged)).rejects.toThrow(/signature/)
  const old = signDelivery(body, { expiresInSeconds: -60 }).authorization
  await expect(receiver.receive(body, old)).rejects.toThrow(/exp/)
})
