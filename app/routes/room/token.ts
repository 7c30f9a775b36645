import type { ActionFunctionArgs } from '@remix-run/node'
import { issueToken } from '#app/domain/room/issue-token.server.ts'
import { answerScript } from './answer-script.server.ts'
import { readRoomField } from './read-steering.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** A token for the page's own seat, after admission, in the `room` within the room where it is. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  const breakoutId = readRoomField(await request.formData())
  return await answerScript(() => issueToken({ ...side, breakoutId }))
}
