import type { LoaderFunctionArgs } from '@remix-run/node'
import { getRoomView } from '#app/domain/room/get-room-view.server.ts'
import { listMessages } from '#app/domain/room/post-message.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { listen, onEarReopened } from '#app/platform/notify.server.ts'
import { eventStream } from '../event-stream.server.ts'
import { requireSeat } from './room-side.server.ts'

/** Seconds after which a view is sent though nothing was heard: people fall silent without a notice. */
const refreshSeconds = 20

/**
 * What happens in a room, for one seat: first the view and the chat so far (after Last-Event-ID, when a
 * stream is taken up again), then both again whenever somebody in any process changed something.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { seat, sessionId } = await requireSeat(request, params)
  let afterId = BigInt(/^\d+$/.exec(request.headers.get('Last-Event-ID') ?? '')?.[0] ?? '0')
  return eventStream({ signals: [request.signal, context.closing] }, (stream) => {
    const send = stream.oneAtATime(async () => {
      const view = await getRoomView({ seat, now: now() })
      stream.send({ event: 'view', data: JSON.stringify(view) })
      if (!view.isInside) return
      for (const line of await listMessages({ sessionId, afterId, now: now() })) {
        afterId = BigInt(line.id)
        stream.send({ event: 'message', id: line.id, data: JSON.stringify(line) })
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
