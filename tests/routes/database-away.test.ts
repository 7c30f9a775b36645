import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { expect, test } from 'vitest'
import { patientHandler } from '#app/server/when-database-away.ts'
import { freePort } from '#app/server/parts/free-port.ts'
import { loadShell } from '#app/routes/shell.server.ts'

test('with the database away the frame stands, and a page or an answer that needs it says 503', async () => {
  process.env.DATABASE_URL = `postgresql://hub@127.0.0.1:${await freePort('tcp')}/none`
  const { loader } = await import('#app/routes/participant/home.tsx')
  const request = new Request('http://localhost:3000/', {
    headers: { Cookie: 'engawa-participant=some-token' },
  })
  const { shell } = await loadShell(request)
  expect(shell.network.officeName).toBe('')
  const args = { request, params: {}, context: {} } as unknown as LoaderFunctionArgs
  await expect(patientHandler(loader)(args)).rejects.toMatchObject({ status: 503 })
  const { action } = await import('#app/routes/desk/sign-in.tsx')
  const posted = new Request('http://localhost:3000/desk/sign-in', {
    method: 'POST',
    body: new URLSearchParams({ address: 'somebody@town.example' }),
  })
  const context = { callerAddress: '192.0.2.1' }
  const asking = { request: posted, params: {}, context } as unknown as ActionFunctionArgs
  await expect(patientHandler(action)(asking)).rejects.toMatchObject({ status: 503 })
  const broken = () => Promise.reject(new Error('something else'))
  await expect(patientHandler(broken)()).rejects.toThrow('something else')
})
