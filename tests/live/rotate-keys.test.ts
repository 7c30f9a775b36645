import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { type Hub, startHub } from '#tests/setup/hub.ts'

/** `npm run rotate-keys` beside a hub, in its folder. */
async function rotateKeys(hub: Hub, variables: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['build-test/hub/rotate-keys.js'], {
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ENGAWA_DATA: hub.folder,
      DATABASE_URL: hub.databaseUrl,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (words += text))
  }
  const [code] = await once(child, 'close')
  return { code, words }
}

test('given keys are put to use while the hub runs; its own keys only while it rests', async () => {
  const { ENGAWA_SEAL_KEYS: old = '' } = process.env
  const next = `next:${Buffer.alloc(32, 'n').toString('base64')}`
  const hub = await startHub({ variables: { ENGAWA_SEAL_KEYS: `${old},${next}` } })
  try {
    const refused = await rotateKeys(hub)
    expect(refused.words).toContain('縁側を止めてください')
    expect(refused.code).toBe(1)

    const given = await rotateKeys(hub, { ENGAWA_SEAL_KEYS: `${next},${old}` })
    expect(given.words).toMatch(/件を鍵 next で封じなおしました/)
    expect(given.words).toContain('どの行にも使われていない鍵 / no text is under: test')
    expect(given.code).toBe(0)
    const again = await rotateKeys(hub, { ENGAWA_SEAL_KEYS: `${next},${old}` })
    expect(again.words).toContain('✓ 0 件を鍵 next')
  } finally {
    await hub.stop()
  }
})
