import { startTemplateServer } from './template-database.ts'
import { writeVoice } from './voice.ts'

/**
 * Writes the voice that the microphones hear, and starts the one PostgreSQL of a browser run, from
 * which every hub gets a database of its own.
 */
export default async function setup() {
  writeVoice()
  const server = await startTemplateServer()
  process.env.TEST_DATABASE_SERVER = server.url
  return () => server.stop()
}
