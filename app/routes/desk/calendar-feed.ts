import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { renewFeed } from '#app/domain/feed/renew-feed.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { calendarWords as words } from '#app/words/calendar.ts'
import { goOn } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export const loader = () => redirect('/desk/account/calendar')

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request)
  return await goOn(
    request,
    '/desk/account/calendar',
    () => renewFeed({ actor, now: now() }),
    words.feedMade,
  )
}
