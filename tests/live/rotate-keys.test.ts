import { expect, test } from 'vitest'
import { startHub } from '#tests/setup/hub.ts'
import { runHubProgram } from '#tests/setup/hub-program.ts'

test('given keys are put to use while the hub runs; its own keys only while it rests', async () => {
  const { ENGAWA_SEAL_KEYS: old = '' } = process.env
  const next = `next:${Buffer.alloc(32, 'n').toString('base64')}`
  const hub = await startHub({ variables: { ENGAWA_SEAL_KEYS: `${old},${next}` } })
  const rotateKeys = (variables = {}) => runHubProgram(hub, 'rotate-keys', { variables })
  try {
    const refused = await rotateKeys()
    expect(refused.words).toContain('縁側を止めてください')
    expect(refused.code).toBe(1)

    const given = await rotateKeys({ ENGAWA_SEAL_KEYS: `${next},${old}` })
    expect(given.words).toMatch(/件を鍵 next で封じなおしました/)
    expect(given.words).toContain('どの行にも使われていない鍵 / no text is under: test')
    expect(given.code).toBe(0)
    const again = await rotateKeys({ ENGAWA_SEAL_KEYS: `${next},${old}` })
    expect(again.words).toContain('✓ 0 件を鍵 next')
  } finally {
    await hub.stop()
  }
})
