import type { LoaderFunctionArgs } from '@remix-run/node'
import { readFeed } from '#app/domain/feed/read-feed.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { calendarReply } from '../calendar-reply.server.ts'

/** One person's calendar, for their own calendar program. Its address is the key. @throws Response 404 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { origin } = environment()
  const document = await readFeed({ token: params.token ?? '', origin, now: now() })
  if (document === null) throw new Response(null, { status: 404 })
  return calendarReply(request, document)
}
