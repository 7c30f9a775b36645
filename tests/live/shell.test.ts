import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '#app/server/parts/free-port.ts'
import { type Hub, startHub } from '#tests/setup/hub.ts'
import { runHubProgram } from '#tests/setup/hub-program.ts'
import { query } from '#tests/setup/query.ts'
import { testSecrets } from '#tests/setup/test-variables.ts'

let hub: Hub
beforeAll(async () => {
  hub = await startHub({ media: 'none' })
})
afterAll(async () => {
  await hub.stop()
})

const signIn = (name: string) =>
  runHubProgram(hub, 'sign-in', {
    parameters: name ? [name] : [],
    variables: testSecrets,
  })

/** What the page of a link does with a code. */
const spend = (code: string) =>
  fetch(`${hub.url}/sign-in/link`, {
    method: 'POST',
    headers: { Origin: hub.url },
    body: new URLSearchParams({ code }),
    redirect: 'manual',
  })

test('whoever holds the shell gets one link for a person, which opens the desk once', async () => {
  const [[name]] = (await query(hub.databaseUrl, 'SELECT name FROM staff LIMIT 1')) as [[string]]
  const { code, words } = await signIn(name)
  expect(code).toBe(0)
  expect(words).toContain(`${hub.url}/sign-in/link#`)
  const typed = /code: (\S+)/.exec(words)?.[1] ?? ''
  const opened = await spend(typed)
  expect(opened.status).toBe(302)
  const cookie = opened.headers.getSetCookie().find((each) => each.startsWith('engawa-desk='))
  const desk = await fetch(`${hub.url}/desk`, { headers: { Cookie: cookie?.split(';')[0] ?? '' } })
  expect(desk.status).toBe(200)
  expect((await spend(typed)).status).toBe(409)
  expect(
    await query(
      hub.databaseUrl,
      `SELECT actor_kind FROM audit_entry WHERE verb = 'issue shell link'`,
    ),
  ).toHaveLength(1)
})

test('a name that nobody or none has is answered with those that there are', async () => {
  const unknown = await signIn('だれか')
  expect(unknown.words).toMatch(/決まりません[^]*長尾/)
  expect(unknown.words).not.toContain('/link#')
  expect(unknown.code).toBe(1)
  const none = await signIn('')
  expect(none.words).toContain('npm run sign-in -- ')
  expect(none.code).toBe(1)
})

test('a hub with other keys does not start on this database', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'engawa-lost-'))
  try {
    const { code, words } = await runHubProgram(hub, 'main', {
      variables: {
        ENGAWA_DATA: folder,
        PORT: String(await freePort('tcp')),
        SMTP_URL: hub.smtp.url,
        LIVEKIT_URL: 'ws://127.0.0.1:9',
        ...testSecrets,
        ENGAWA_CODE_KEY: Buffer.alloc(32, 'other key').toString('base64'),
      },
    })
    expect(words).toContain('These are not the keys of this database (ENGAWA_CODE_KEY)')
    expect(code).toBe(1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
