import { createServer } from 'node:http'
import path from 'node:path'
import pg from 'pg'
import { startPostgres } from '#app/server/parts/postgres.ts'

/** The floor of a warm start: the same PostgreSQL, one connection, one answer. */
const folder = path.join(process.env.ENGAWA_DATA ?? 'var', 'postgres')
const server = await startPostgres({ folder, log: () => {} })
const client = new pg.Client({ connectionString: server.url('postgres') })
await client.connect()
const http = createServer((_request, response) => {
  client.query('SELECT 1').then(
    () => response.end('{"status":"ok"}'),
    () => response.writeHead(503).end(),
  )
})
http.listen(Number(process.env.PORT), '127.0.0.1')
process.once('SIGINT', () => {
  http.close()
  http.closeAllConnections()
  void client
    .end()
    .then(() => server.stop())
    .then(() => process.exit(0))
})
