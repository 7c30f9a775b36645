import type { LoaderFunctionArgs } from '@remix-run/node'
import { listen, onEarReopened } from '#app/platform/notify.server.ts'
import { eventStream } from '../event-stream.server.ts'
import { requireStaff } from '../requesters.server.ts'

/** Seconds after which the board is read anew though nothing was heard: people fall silent without a notice. */
const refreshSeconds = 20

/**
 * Tells the board of the day that something changed, and nothing of what: the page reads itself anew, with
 * the rights of whoever looks at it. It ends when the browser is no longer signed in.
 */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { signInId } = await requireStaff(request)
  return eventStream({ signals: [request.signal, context.closing] }, (stream) => {
    const changed = () => stream.send({ event: 'changed', data: '' })
    changed()
    const timer = setInterval(changed, refreshSeconds * 1000)
    const stops = [
      listen('session_changed', changed),
      listen('mail_changed', changed),
      listen('board_changed', changed),
      listen('sign_in_ended', (id) => id === signInId && stream.end()),
      onEarReopened(changed),
    ]
    return () => {
      clearInterval(timer)
      for (const stop of stops) stop()
    }
  })
}
