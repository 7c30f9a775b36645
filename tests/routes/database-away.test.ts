import type { LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { freePort } from '#app/server/parts/free-port.ts'
import { loadShell } from '#app/routes/shell.server.ts'

test('with the database away the frame stands, and a page that asks who it is for says 503', async () => {
  process.env.DATABASE_URL = `postgresql://hub@127.0.0.1:${await freePort('tcp')}/none`
  const { loader } = await import('#app/routes/participant/home.tsx')
  const request = new Request('http://localhost:3000/', {
    headers: { Cookie: 'engawa-participant=some-token' },
  })
  const { shell } = await loadShell(request)
  expect(shell.network.officeName).toBe('')
  const args = { request, params: {}, context: {} } as unknown as LoaderFunctionArgs
  await expect(Promise.resolve(loader(args))).rejects.toMatchObject({ status: 503 })
})
