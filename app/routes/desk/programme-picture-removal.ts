import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { removePicture } from '#app/domain/programme/set-picture.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { programmeDeskWords as words } from '#app/words/programme-desk.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const pageOf = (programmeId: string) => `/desk/programmes/${programmeId}/picture`

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(pageOf(parseId(params.programmeId)))

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const programmeId = parseId(params.programmeId)
  return await goOn(
    request,
    pageOf(programmeId),
    () => removePicture({ actor, programmeId, now: now() }),
    words.pictureRemoved,
  )
}
