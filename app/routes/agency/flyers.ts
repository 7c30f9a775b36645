import type { LoaderFunctionArgs } from '@remix-run/node'
import { listOpenProgrammes } from '#app/domain/registration/list-open-programmes.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { drawFlyers } from '../draw-flyers.server.ts'
import { requireWorker } from '../requesters.server.ts'

/** The flyers of all programmes in one document. @throws Response 404 while there are none */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireWorker(request)
  const programmes = await listOpenProgrammes({ now: now() })
  if (programmes.length === 0) throw new Response(null, { status: 404 })
  return await drawFlyers(request, programmes)
}
