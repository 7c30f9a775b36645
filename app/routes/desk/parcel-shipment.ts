import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { shipParcel } from '#app/domain/parcel/ship-parcel.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { parcelDeskWords } from '#app/words/parcel.ts'
import { parseId } from '../parse-id.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(`/desk/sessions/${parseId(params.sessionId)}/parcels`)

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessionId = parseId(params.sessionId)
  const parcelId = parseId(params.parcelId)
  return await goOn(
    request,
    `/desk/sessions/${sessionId}/parcels`,
    () => shipParcel({ actor, sessionId, parcelId, now: now() }),
    parcelDeskWords.shipped,
  )
}
