import { currentHealth } from '#app/platform/health.server.ts'

/**
 * What the last probes found; 503 while the database is away or no young answer is there. Tells
 * nothing about anybody.
 */
export function loader() {
  const health = currentHealth()
  const isServing = health?.parts.database === 'ok'
  return Response.json(health ?? { status: 'failing' }, { status: isServing ? 200 : 503 })
}
