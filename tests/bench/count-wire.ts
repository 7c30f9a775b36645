import type { Page } from '@playwright/test'

export interface Wire {
  bytes: () => number
  /** The same by what it was, the heaviest first: a path without its hash, or a kind of stream. */
  parts: () => [what: string, bytes: number][]
}

/**
 * Counts every byte that goes over the wire for a page from now on: answers with their heads as they were sent,
 * compressed, and what streams and sockets carry both ways. Media do not count: they are the call itself.
 */
export async function countWire(page: Page): Promise<Wire> {
  const session = await page.context().newCDPSession(page)
  const parts = new Map<string, number>()
  const paths = new Map<string, string>()
  const add = (what: string, bytes: number) => parts.set(what, (parts.get(what) ?? 0) + bytes)
  session.on('Network.requestWillBeSent', ({ requestId, request }) =>
    paths.set(requestId, new URL(request.url).pathname.replace(/-[\w-]{8}\./, '.')),
  )
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    add(paths.get(requestId) ?? 'other', encodedDataLength),
  )
  session.on('Network.eventSourceMessageReceived', ({ data }) => add('events', data.length))
  for (const way of ['Network.webSocketFrameReceived', 'Network.webSocketFrameSent'] as const)
    session.on(way, ({ response: { opcode, payloadData } }) =>
      add(
        'signalling',
        opcode === 2 ? Buffer.byteLength(payloadData, 'base64') : payloadData.length,
      ),
    )
  await session.send('Network.enable')
  return {
    bytes: () => [...parts.values()].reduce((sum, bytes) => sum + bytes, 0),
    parts: () => [...parts].toSorted(([, a], [, b]) => b - a),
  }
}
