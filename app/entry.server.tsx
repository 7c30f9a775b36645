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
import { IslandFilesContext } from '#app/ui/island/island-files.ts'
import { NonceContext } from '#app/ui/nonce.tsx'

/** How long a loader may keep a streamed part waiting, in milliseconds. */
export const streamTimeout = 5_000

/** Renders the page as a stream whose scripts carry the nonce of this response's policy. */
export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId, islandFiles }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let hasBegun = false
    const page = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <IslandFilesContext.Provider value={islandFiles}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} />
        </IslandFilesContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady() {
          hasBegun = true
          const body = gather()
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
 * Gathers what React writes until it says that a part of the page is whole: a page goes out in one piece
 * instead of one for every 2 kB. React 18 fills views of that size and writes one out whole when the next
 * character does not fit, with up to two bytes of nought at its end: in Japanese text that is most pages.
 * They are taken out here.
 */
function gather(): Transform {
  const parts: Uint8Array[] = []
  const body = new Transform({
    transform(part: Uint8Array, _encoding, done) {
      parts.push(part.includes(0) ? part.filter((byte) => byte !== 0) : part)
      done()
    },
    flush(done) {
      release()
      done()
    },
  })
  const release = () => {
    if (parts.length > 0) body.push(Buffer.concat(parts.splice(0)))
  }
  return Object.assign(body, { flush: release })
}

/** What a loader or an action threw without meaning to: not a 404, not a reader who left. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  log().error({ error, requestId: context.requestId }, 'a request failed')
}
