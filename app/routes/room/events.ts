import type { LoaderFunctionArgs } from '@remix-run/node'
import { getRoomView } from '#app/domain/room/get-room-view.server.ts'
import { linesAtOnce, listMessages } from '#app/domain/room/list-messages.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { listen, onEarReopened } from '#app/platform/notify.server.ts'
import { eventStream } from '../event-stream.server.ts'
import { requireSeat } from './room-side.server.ts'

/** Seconds after which all is asked anew though nothing was heard: people fall silent without a notice. */
const refreshSeconds = 20

/** A line may be committed after one with a higher id: so many ids back are looked at once more. */
const overlap = 50n

/**
 * What happens in a room, for one seat: first the view and the chat so far (after Last-Event-ID, when a
 * stream is taken up again), then both again whenever somebody in any process changed something. It
 * ends when the browser is no longer signed in, or the seat is gone.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, sessionId, signInId, seat } = await requireSeat(request, params)
  const [, wasIn = '', wasAt = '0'] = /^(.*):(\d+)$/.exec(lastEventId(request)) ?? []
  let breakoutId = wasIn
  let firstId = BigInt(wasAt)
  /** Of every line that was sent, whether it had been read to the room then. */
  const sent = new Map<string, boolean>()
  let lastId = firstId
  let lastView = ''
  /** Another room has another talk: it is read from its beginning. */
  function beginIn(room: string) {
    breakoutId = room
    firstId = 0n
    lastId = 0n
    sent.clear()
  }
  return eventStream({ signals: [request.signal, context.closing] }, (stream) => {
    const send = stream.oneAtATime(async () => {
      const view = await getRoomView({ seat, now: now() })
      if (!view) return stream.end()
      const data = JSON.stringify(view)
      // Most of what changes for others changes nothing for whoever waits: their phone is left alone.
      if (data !== lastView) stream.send({ event: 'view', data })
      lastView = data
      const { isInside, admission } = view
      const isAtDoor = admission === 'waiting' || admission === 'admitted'
      if (!isInside && !isAtDoor) return
      if (breakoutId !== (view.place?.id ?? '')) beginIn(view.place?.id ?? '')
      // What is said at the door moves no mark: whoever is let in reads the talk from its beginning.
      const as = isInside ? (actor.kind === 'staff' ? 'staff' : 'inside') : 'door'
      const reader = { seatId: seat.id, as, breakoutId: breakoutId || null } as const
      const afterId = isInside && lastId - overlap > firstId ? lastId - overlap : firstId
      const wasAtId = lastId
      const lines = await listMessages({ sessionId, reader, afterId, now: now() })
      for (const line of lines) {
        if (sent.get(line.id) === line.isRead) continue
        sent.set(line.id, line.isRead)
        if (isInside && BigInt(line.id) > lastId) lastId = BigInt(line.id)
        const id = isInside ? `${breakoutId}:${lastId}` : undefined
        stream.send({ event: 'message', id, data: JSON.stringify(line) })
      }
      if (lines.length === linesAtOnce && lastId > wasAtId) send()
    })
    const check = stream.oneAtATime(async () => {
      if (!(await isStillThere(request, params))) return stream.end()
      // Neither a proxy nor the page takes the line for dead.
      stream.send({ event: 'ping', data: '' })
      send()
    })
    const timer = setInterval(check, refreshSeconds * 1000)
    const stops = [
      listen('session_changed', (id) => id === sessionId && send()),
      listen('sign_in_ended', (id) => id === signInId && stream.end()),
      onEarReopened(check),
    ]
    send()
    return () => {
      clearInterval(timer)
      for (const stop of stops) stop()
    }
  })
}

/** The room within the room where a broken stream was, and the last line that it brought. */
const lastEventId = (request: Request) =>
  request.headers.get('Last-Event-ID') ?? new URL(request.url).searchParams.get('after') ?? ''

/** Asked anew with the request's own sign-in: it may have run out, and the seat be gone. */
async function isStillThere(request: Request, params: { sessionId?: string }): Promise<boolean> {
  try {
    await requireSeat(request, params)
    return true
  } catch (error) {
    if (error instanceof Response && error.status < 500) return false
    throw error
  }
}
