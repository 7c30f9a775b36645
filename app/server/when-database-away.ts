import type { ServerBuild } from '@remix-run/node'
import { isDatabaseAway } from '#app/platform/database.server.ts'

type Module = ServerBuild['routes'][string] & object
type RouteModule = Module['module']

/**
 * The same pages, where whoever comes while the database is away is told so (503, with the page's own
 * words for it) and not that something broke. Whatever was not committed was not done.
 */
export function sayWhenDatabaseIsAway(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [
    id,
    route && { ...route, module: patient(route.module) },
  ])
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}

function patient(module: RouteModule): RouteModule {
  return {
    ...module,
    ...(module.loader && { loader: patientHandler(module.loader) }),
    ...(module.action && { action: patientHandler(module.action) }),
  }
}

/** One loader or action that answers 503 while the database is away. */
export function patientHandler<Args extends unknown[], Answer>(
  handler: (...args: Args) => Promise<Answer> | Answer,
): (...args: Args) => Promise<Answer> {
  return async (...args) => {
    try {
      return await handler(...args)
    } catch (error) {
      throw isDatabaseAway(error) ? new Response(null, { status: 503 }) : error
    }
  }
}
