import { readFileSync } from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

const client = readFileSync('node_modules/livekit-client/dist/livekit-client.umd.js')

/** The floor of a join: LiveKit's client with its own defaults, one button, and every track shown as it comes. */
const page = `<!doctype html><meta charset="utf-8"><title>bare</title>
<script src="/livekit-client.js"></script>
<button>join</button>
<script>
  document.querySelector('button').addEventListener('click', async () => {
    const at = new URLSearchParams(location.hash.slice(1))
    const room = new LivekitClient.Room()
    room.on('trackSubscribed', (track) => document.body.append(track.attach()))
    await room.connect(at.get('url'), at.get('token'))
  })
</script>`

/** Serves the bare page; its address takes LiveKit's own and a token after a #. */
export async function serveBarePage() {
  const server = http.createServer((request, response) => {
    const isClient = request.url === '/livekit-client.js'
    response.setHeader('Content-Type', isClient ? 'text/javascript' : 'text/html')
    response.end(isClient ? client : page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    addressFor: (at: { url: string; token: string }) =>
      `http://localhost:${port}/#${new URLSearchParams(at).toString()}`,
    stop: () => void server.close(),
  }
}
