import type { ActionFunctionArgs } from '@remix-run/node'
import { issueToken } from '#app/domain/room/issue-token.server.ts'
import { answerScript } from './answer-script.server.ts'
import { requireRoomSide } from './room-side.server.ts'

/** A token for the page's own seat, after admission. */
export async function action({ request, params }: ActionFunctionArgs) {
  const side = await requireRoomSide(request, params)
  return await answerScript(() => issueToken(side))
}
