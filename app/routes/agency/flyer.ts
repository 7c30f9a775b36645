import type { LoaderFunctionArgs } from '@remix-run/node'
import { getOpenProgramme } from '#app/domain/registration/list-open-programmes.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { drawFlyers } from '../draw-flyers.server.ts'
import { parseId } from '../parse-id.ts'
import { requireWorker } from '../requesters.server.ts'

/** The flyer of one programme, for the agency's counter. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireWorker(request)
  const programmeId = parseId(params.programmeId)
  return await drawFlyers(request, [await getOpenProgramme({ programmeId, now: now() })])
}
