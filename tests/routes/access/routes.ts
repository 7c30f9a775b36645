import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import urlMap from '#app/routes.ts'

/** A loader or an action, as the server calls it. */
export type Edge = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown

interface RouteModule {
  default?: unknown
  loader?: Edge
  action?: Edge
}

const modules = import.meta.glob<RouteModule>('/app/routes/*/*.{ts,tsx}')
const sources = import.meta.glob<string>('/app/routes/*/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const places = urlMap.flatMap((entry) => flatten(entry))

/**
 * Everything that can be asked of the product, from its URL map: `GET /desk/staff`, `POST /seat`, and
 * `GET desk/layout` for what stands around pages.
 */
export const askable: string[] = places.flatMap(({ file, url, isLayout }) => {
  const source = sources[`/app/${file}`] ?? ''
  const has = (name: string) =>
    new RegExp(`^export (async )?(function|const) ${name}\\b`, 'm').test(source)
  const isPage = !isLayout && /^export default /m.test(source)
  return [
    ...(has('loader') || isPage ? [`GET ${url}`] : []),
    ...(has('action') ? [`POST ${url}`] : []),
  ]
})

/** What answers. A page without a loader of its own shows the same to everybody. */
export async function findEdge(asked: string): Promise<Edge> {
  const [method, url] = asked.split(' ')
  const file = places.find((place) => place.url === url)?.file
  const module = await modules[`/app/${file}`]?.()
  const edge = method === 'POST' ? module?.action : (module?.loader ?? (() => null))
  if (!module || !edge) throw new Error(`${asked} is not in app/routes.ts`)
  return edge
}

interface Place {
  file: string
  url: string
  isLayout: boolean
}

function flatten(entry: RouteConfigEntry, above = ''): Place[] {
  const { file, path, children = [] } = entry
  const url = path ? `${above}/${path}` : above
  const isLayout = !path && !entry.index
  const name = isLayout ? file.replace(/^routes\/|\.tsx?$/g, '') : url || '/'
  return [{ file, url: name, isLayout }, ...children.flatMap((child) => flatten(child, url))]
}
