import type { LoaderFunctionArgs } from '@remix-run/node'
import { readPublicFeed } from '#app/domain/feed/read-public-feed.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { guestLanguages } from '#app/words/language.ts'
import { calendarReply } from '../calendar-reply.server.ts'

/** The open programmes as a calendar, in the language that the address asks for. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('language')
  const language = guestLanguages.find((one) => one === asked) ?? 'ja'
  const { origin } = environment()
  return calendarReply(request, await readPublicFeed({ language, origin, now: now() }))
}
