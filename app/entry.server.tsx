import { Transform } from 'node:stream'
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from '#app/platform/log.server.ts'
import { NonceContext } from '#app/ui/nonce.tsx'

/** How long a loader may keep a streamed part waiting, in milliseconds. */
export const streamTimeout = 5_000

/** Renders the page as a stream whose scripts carry the nonce of this response's policy. */
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let hasBegun = false
    const page = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady() {
          hasBegun = true
          const body = withoutNul()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          page.pipe(body)
        },
        onShellError: reject,
        onError(error) {
          status = 500
          if (hasBegun) log().error({ error, requestId }, 'a part of a page could not be rendered')
        },
      },
    )
    setTimeout(page.abort, streamTimeout + 1_000).unref()
  })
}

/**
 * React 18 fills a view of 2 kB and writes it out whole when the next character does not fit, with up
 * to two bytes of nought at its end: in Japanese text that is most pages. They are taken out here.
 */
function withoutNul(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}

/** What a loader or an action threw without meaning to: not a 404, not a reader who left. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  log().error({ error, requestId: context.requestId }, 'a request failed')
}
