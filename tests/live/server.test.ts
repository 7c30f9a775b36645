import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Hub, startHub } from '#tests/setup/hub.ts'
import { createHubProcess } from '#tests/setup/hub-process.ts'
import { freePort } from '#app/server/parts/free-port.ts'
import { waitFor } from '#app/server/parts/wait-for.ts'

let hub: Hub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(async () => {
  await hub.stop()
  expect(hub.surprises()).toEqual([])
})

const post = (path: string, { headers = {}, body = '' as BodyInit, ...rest } = {}) =>
  fetch(`${hub.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: hub.url, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
    ...rest,
  })

/** A process of a hub that is expected to end at its start; what it said. */
async function startRefused(variables: Record<string, string>, parameters: string[] = []) {
  const lines: string[] = []
  const { HUB_ROLE = 'all', HUB_PORT, ...rest } = variables
  const started = createHubProcess({
    role: HUB_ROLE as 'all' | 'web',
    port: Number(HUB_PORT ?? (await freePort('tcp'))),
    parameters,
    variables: rest,
    onLine: (_source, line) => lines.push(line),
  })
  try {
    await started.start()
  } catch {
    return lines.join('\n')
  } finally {
    await started.stop()
  }
  throw new Error(`It started all the same:\n${lines.join('\n')}`)
}

const ownSecrets = () => ({
  ENGAWA_SEAL_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  ENGAWA_CODE_KEY: randomBytes(32).toString('base64'),
  LIVEKIT_API_KEY: 'hub-of-a-network',
  LIVEKIT_API_SECRET: randomBytes(32).toString('base64url'),
})

const pages = [
  '/',
  '/enter',
  '/language',
  '/promises',
  '/desk/sign-in',
  '/agency/sign-in',
  '/nowhere',
]
const languages = ['ja', 'easy', 'en']

test.each(pages)(
  '%s: whole text, a strict policy with a nonce of its own, nothing kept',
  async (page) => {
    const nonces = new Set<string>()
    for (const language of languages) {
      const response = await fetch(`${hub.url}${page}`, {
        headers: { cookie: `engawa-language=${language}` },
      })
      const body = Buffer.from(await response.arrayBuffer())
      expect(body.includes(0)).toBe(false)
      expect(body.toString('utf8')).toContain('</html>')
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('referrer-policy')).toBe('same-origin')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('x-powered-by')).toBeNull()
    }
    expect(nonces.size).toBe(languages.length)
  },
)

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['a page that hides where it is', { origin: 'null' }],
  ['a page of which the browser says so', { origin: '', 'sec-fetch-site': 'cross-site' }],
])('what %s posts is refused before anything reads it', async (_name, headers) => {
  for (const path of ['/desk/sign-in', '/sign-out', '/nowhere'])
    expect((await post(path, { headers })).status).toBe(403)
})

test('a body that is too large or does not say how large it is is refused', async () => {
  const large = await post('/enter', { body: `code=${'x'.repeat(70_000)}` })
  expect(large.status).toBe(413)
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('code=abc'))
      controller.close()
    },
  })
  const unsized = await post('/enter', { body: stream, duplex: 'half' } as never)
  expect(unsized.status).toBe(411)
})

test('a taken port is named, with the way to choose another', async () => {
  const { port } = new URL(hub.url)
  const said = await startRefused({
    ENGAWA_DATA: path.join(hub.folder, 'second'),
    SMTP_URL: hub.smtp.url,
    DATABASE_URL: hub.databaseUrl,
    HUB_PORT: port,
    ...ownSecrets(),
  })
  expect(said).toContain(port)
  expect(said).toContain('--port')
})

test('a second hub in the same folder is refused', async () => {
  const said = await startRefused({ ENGAWA_DATA: hub.folder, SMTP_URL: hub.smtp.url })
  expect(said).toMatch(/already|もう/)
})

test('a demo is joined by nobody who listens beyond this machine', async () => {
  const joining = { ENGAWA_DATA: hub.folder, HUB_ROLE: 'web' }
  expect(await startRefused({ ...joining, HOST: '0.0.0.0' })).toContain(
    'Demo data stays on this machine',
  )
  expect(await startRefused({ ...joining, PUBLIC_URL: 'https://hub.example' })).toContain(
    'Demo data stays on this machine',
  )
})

test('a database that holds a demo opens no other hub', async () => {
  const place = {
    ENGAWA_DATA: path.join(hub.folder, 'other'),
    DATABASE_URL: hub.databaseUrl,
    SMTP_URL: hub.smtp.url,
    ...ownSecrets(),
  }
  expect(await startRefused({ ...place, PUBLIC_URL: 'http://hub.example' })).toContain(
    'This hub holds demo data',
  )
  expect(await startRefused(place, ['--no-demo'])).toContain('--fresh --no-demo')
})

test('beyond this machine known secrets are refused', async () => {
  const said = await startRefused({
    ENGAWA_DATA: path.join(hub.folder, 'public'),
    DATABASE_URL: hub.databaseUrl,
    SMTP_URL: hub.smtp.url,
    PUBLIC_URL: 'https://hub.example',
    TRUST_PROXY: '1',
    ...ownSecrets(),
    LIVEKIT_API_SECRET: 'secret',
  })
  expect(said).toContain('LIVEKIT_API_SECRET')
})

test('mail stopped while the hub runs: /health says so, a code waits in the outbox and leaves when mail is back', async () => {
  const mail = async () => {
    const { parts } = (await (await fetch(`${hub.url}/health`)).json()) as {
      parts?: { mail: string }
    }
    return parts?.mail
  }
  hub.expectComplaint(/did not leave/)
  await hub.smtp.stop()
  await waitFor('mail to be missed', async () => (await mail()) === 'failing', { limitMs: 20_000 })
  const asked = await post('/desk/sign-in', { body: 'address=miura%40yukiakari.example' })
  expect(asked.status).toBe(302)
  await hub.smtp.start()
  const toThem = ({ to }: { to: string[] }) => to.includes('miura@yukiakari.example')
  const { to, mail: message } = await hub.smtp.waitFor(toThem, { timeoutMs: 70_000 })
  expect(to).toHaveLength(1)
  expect(message.text).toMatch(/\d{6}/)
  await waitFor('mail to be back', async () => (await mail()) === 'ok', { limitMs: 20_000 })
}, 120_000)
