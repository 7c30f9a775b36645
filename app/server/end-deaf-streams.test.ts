import { once } from 'node:events'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, test } from 'vitest'
import { endDeafStreams } from './end-deaf-streams.ts'

const piece = 'x'.repeat(64_000)

/** A server that writes to whoever asks until it is told to stop, and how much it wrote. */
async function serve(contentType: string, pieces: number) {
  let ended = false
  let written = 0
  const app = express().use(endDeafStreams)
  app.get('/', (_request, response) => {
    response.setHeader('Content-Type', contentType)
    response.on('close', () => (ended = true))
    for (let count = 0; count < pieces && !response.destroyed; count += 1) {
      response.write(piece)
      written += 1
    }
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const deaf = net.connect(port, '127.0.0.1').pause()
  deaf.on('error', () => undefined)
  deaf.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  return {
    hasEnded: () => ended,
    written: () => written,
    stop() {
      deaf.destroy()
      server.closeAllConnections()
      server.close()
    },
  }
}

test('a stream that nobody reads is ended before it fills the memory', async () => {
  const server = await serve('text/event-stream', 200)
  await expect.poll(server.hasEnded).toBe(true)
  server.stop()
})

test('any other answer waits for its reader, however large', async () => {
  const server = await serve('text/plain', 200)
  await expect.poll(server.written).toBe(200)
  expect(server.hasEnded()).toBe(false)
  server.stop()
})
