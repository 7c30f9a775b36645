import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Island } from '#app/ui/island/island.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { parseId } from '../parse-id.ts'
import { findCheckSide } from './check-side.server.ts'
import { CheckPage } from './client/check-page.tsx'

export const handle: RouteHandle = { door: 'room' }

export async function loader({ request }: LoaderFunctionArgs) {
  const { base, home, room, actor } = await findCheckSide(request)
  const session = new URL(request.url).searchParams.get('room')
  const back = session ? `${room}/${parseId(session)}` : home
  return { base, home, back, mayGive: actor !== null }
}

export default function Check() {
  return <Island name="check" page={CheckPage} data={useLoaderData<typeof loader>()} />
}
