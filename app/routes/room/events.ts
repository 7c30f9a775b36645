import type { LoaderFunctionArgs } from '@remix-run/node'
import { getRoomView } from '#app/domain/room/get-room-view.server.ts'
import { listMessages } from '#app/domain/room/post-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { listen, onEarReopened } from '#app/platform/notify.server.ts'
import { eventStream } from '../event-stream.server.ts'
import { requireSeat } from './room-side.server.ts'

/** Seconds after which a view is sent though nothing was heard: people fall silent without a notice. */
const refreshSeconds = 20

/** A line may be committed after one with a higher id: so many ids back are looked at once more. */
const overlap = 50n

/**
 * What happens in a room, for one seat: first the view and the chat so far (after Last-Event-ID, when a
 * stream is taken up again), then both again whenever somebody in any process changed something. It
 * ends when the browser is no longer signed in, or the seat is gone.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { sessionId } = await requireSeat(request, params)
  const resumed = /^\d+$/.exec(request.headers.get('Last-Event-ID') ?? '')?.[0]
  const firstId = BigInt(resumed ?? '0')
  const sent = new Set<string>()
  let lastId = firstId
  return eventStream({ signals: [request.signal, context.closing] }, (stream) => {
    const send = stream.oneAtATime(async () => {
      const seat = await stillThere(request, params)
      if (!seat) return stream.end()
      const view = await getRoomView({ seat, now: now() })
      stream.send({ event: 'view', data: JSON.stringify(view) })
      if (!view.isInside) return
      const afterId = lastId - overlap > firstId ? lastId - overlap : firstId
      for (const line of await listMessages({ sessionId, afterId, now: now() })) {
        if (sent.has(line.id)) continue
        sent.add(line.id)
        if (BigInt(line.id) > lastId) lastId = BigInt(line.id)
        stream.send({ event: 'message', id: String(lastId), data: JSON.stringify(line) })
      }
    })
    const timer = setInterval(send, refreshSeconds * 1000)
    const stops = [
      listen('session_changed', (id) => id === sessionId && send()),
      onEarReopened(send),
    ]
    send()
    return () => {
      clearInterval(timer)
      for (const stop of stops) stop()
    }
  })
}

/** The seat, asked anew with the request's own sign-in; null once there is none. */
async function stillThere(request: Request, params: { sessionId?: string }) {
  try {
    return (await requireSeat(request, params)).seat
  } catch (error) {
    if (error instanceof Response && error.status < 500) return null
    throw error
  }
}
