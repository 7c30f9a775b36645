import type { Page } from '@playwright/test'

/**
 * Counts every byte that goes over the wire for a page from now on: answers with their heads as they were sent,
 * compressed, and what sockets carry both ways. Media do not count: they are the call itself.
 */
export async function countWire(page: Page): Promise<{ bytes: () => number }> {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  session.on(
    'Network.webSocketFrameReceived',
    ({ response }) => (bytes += response.payloadData.length),
  )
  session.on('Network.webSocketFrameSent', ({ response }) => (bytes += response.payloadData.length))
  session.on('Network.eventSourceMessageReceived', ({ data }) => (bytes += data.length))
  await session.send('Network.enable')
  return { bytes: () => bytes }
}
