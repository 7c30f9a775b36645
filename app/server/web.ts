import { randomUUID } from 'node:crypto'
import http from 'node:http'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import expressStaticGzip from 'express-static-gzip'
import '#app/platform/load-context.ts'
import { environment } from '#app/platform/environment.server.ts'
import { startProbing } from '#app/platform/health.server.ts'
import { closeEar, openEar } from '#app/platform/notify.server.ts'
import { isGatePath } from './gate/admissible-request.ts'
import { createMediaGate } from './gate/media-gate.ts'
import { endDeafStreams, isStream } from './end-deaf-streams.ts'
import { logRequests } from './log-requests.ts'
import { islandsPath, readIslands } from './read-islands.ts'
import { refuseForeignWrites, refuseLargeBodies } from './refuse-requests.ts'
import { sayWhenDatabaseIsAway } from './when-database-away.ts'
import { securityHeaders } from './security-headers.ts'

/** Milliseconds that running requests have to finish when the process stops. */
const drainMs = 3_000

/** Where this bundle lies tells where the pages' bundle lies: build/hub beside build/server and build/client. */
const buildFolder = path.resolve(import.meta.dirname, '..')

/** Serves pages, streams and the media gate until it is stopped. */
export async function startWeb({
  port,
  host,
}: {
  port: number
  host: string
}): Promise<{ stop(): Promise<void> }> {
  const closing = new AbortController()
  await openEar()
  const stopProbing = await startProbing()
  const gate = createMediaGate()
  const app = express().disable('x-powered-by').set('trust proxy', environment().trustedProxies)
  app.use(logRequests)
  app.use(securityHeaders)
  app.use(refuseForeignWrites, refuseLargeBodies)
  app.use((request, response, next) => {
    if (isGatePath(request.url)) void gate.validate(request, response)
    else next()
  })
  app.use(endDeafStreams)
  app.use(
    compression({
      filter: (request, response) => !isStream(response) && compression.filter(request, response),
    }),
  )
  app.use('/assets', serveCompressed('client/assets'))
  app.use(islandsPath, serveCompressed('islands'))
  app.use(express.static(path.join(buildFolder, 'client'), { maxAge: '1h', index: false }))
  const answer = pages(closing.signal, await loadPages())
  app.all('*', (request, response, next) => void answer(request, response, next))

  const server = http.createServer(app)
  server.on('upgrade', (request, socket, head) => void gate.upgrade(request, socket, head))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    async stop() {
      stopProbing()
      closing.abort()
      gate.close()
      await drain(server)
      await closeEar()
    },
  }
}

/** Files whose names change with what is in them, compressed when they were built. */
function serveCompressed(folder: string) {
  return expressStaticGzip(path.join(buildFolder, folder), {
    enableBrotli: true,
    orderPreference: ['br'],
    serveStatic: { immutable: true, maxAge: '1y' },
  })
}

async function loadPages(): Promise<ServerBuild> {
  const file = pathToFileURL(path.join(buildFolder, 'server/index.js')).href
  return (await import(/* @vite-ignore */ file)) as ServerBuild
}

function pages(closing: AbortSignal, build: ServerBuild) {
  const islandFiles = readIslands(path.join(buildFolder, 'islands'))
  return createRequestHandler({
    build: sayWhenDatabaseIsAway(build),
    mode: 'production',
    getLoadContext: (request, response) => ({
      nonce: String(response.locals.nonce),
      requestId: String(response.locals.requestId ?? randomUUID()),
      callerAddress: request.ip ?? '',
      closing,
      islandFiles,
    }),
  })
}

/** Takes no new request, lets running ones finish, and cuts what is left after the drain time. */
async function drain(server: http.Server) {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const cut = setTimeout(() => server.closeAllConnections(), drainMs)
  await closed
  clearTimeout(cut)
}
