import { log } from '#app/platform/log.server.ts'

interface Stream {
  send(event: { event: string; id?: string; data: string }): void
  /** Ends the stream from this side: there is nothing more for this reader. */
  end(): void
  /** A function that runs the work now, or once more after it when it is running. */
  oneAtATime(work: () => Promise<void>): () => void
}

/**
 * A server-sent event stream that cleans up after itself: when the client is gone, when the process
 * closes, or when writing fails.
 * @param begin starts sending and returns how to stop
 */
export function eventStream(
  { signals }: { signals: AbortSignal[] },
  begin: (stream: Stream) => () => void,
): Response {
  const encoder = new TextEncoder()
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOver = false
      let stop = () => {}
      end = () => {
        if (isOver) return
        isOver = true
        stop()
        for (const signal of signals) signal.removeEventListener('abort', end)
        try {
          controller.close()
        } catch {
          // The client was faster.
        }
      }
      const write = (text: string) => {
        if (isOver) return
        try {
          controller.enqueue(encoder.encode(text))
        } catch {
          end()
        }
      }
      for (const signal of signals) signal.addEventListener('abort', end)
      write('retry: 2000\n\n')
      stop = begin({
        send: ({ event, id, data }) =>
          write(`event: ${event}\n${id ? `id: ${id}\n` : ''}data: ${data}\n\n`),
        end,
        oneAtATime: (work) => oneAtATime(work, () => isOver),
      })
      if (signals.some((signal) => signal.aborted)) end()
    },
    cancel: () => end(),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  })
}

function oneAtATime(work: () => Promise<void>, isOver: () => boolean): () => void {
  let isRunning = false
  let isWanted = false
  async function run() {
    if (isRunning) {
      isWanted = true
      return
    }
    isRunning = true
    try {
      do {
        isWanted = false
        await work()
      } while (isWanted && !isOver())
    } catch (error) {
      log().warn({ error }, 'A stream could not be refreshed')
    } finally {
      isRunning = false
    }
  }
  return () => void run()
}
