import type { TestProject } from 'vitest/node'
import { startTemplateServer } from './template-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    /** The zone of the process: UTC, or one where the clocks change. */
    zone: string
  }
}

/** Starts the one PostgreSQL of a vitest run. */
export default async function setup(project: TestProject) {
  const server = await startTemplateServer()
  project.provide('databaseServer', server.url)
  return () => server.stop()
}
