import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findOwnFeed } from '#app/domain/feed/find-own-feed.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { FeedAddress } from '#app/ui/feed-address.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Card } from '#app/ui/section.tsx'
import { calendarDeskWords as words } from '#app/words/calendar.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const feed = await findOwnFeed({ actor })
  return { feedUrl: feed && `${environment().origin}${feed.path}` }
}

export default function Calendar() {
  const say = useSay()
  const { feedUrl } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Card>
        <FeedAddress url={feedUrl} action="/desk/account/calendar/feed" />
      </Card>
    </>
  )
}
