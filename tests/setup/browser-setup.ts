import { startTemplateServer } from './template-database.ts'

/** Starts the one PostgreSQL of a browser run, from which every hub gets a database of its own. */
export default async function setup() {
  const server = await startTemplateServer()
  process.env.TEST_DATABASE_SERVER = server.url
  return () => server.stop()
}
