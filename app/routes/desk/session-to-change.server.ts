import { getSession } from '#app/domain/session/get-session.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

/**
 * The session that a coordinator is about to change, and what its page says of it.
 * @throws a redirect to the desk's sign-in; Response 404
 */
export async function getSessionToChange(request: Request, params: { sessionId?: string }) {
  await requireStaff(request, 'coordinator')
  const session = await getSession({ sessionId: parseId(params.sessionId) })
  const { id, startAt, endAt } = session
  return {
    session,
    shown: { id, startAt, endAt, title: sessionTitle(session, languageOf(request)) },
  }
}
