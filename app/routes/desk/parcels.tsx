import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listParcelSessions } from '#app/domain/parcel/list-parcels.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { parcelDeskWords as words } from '#app/words/parcel.ts'
import { noonOf } from '#app/words/rule.ts'
import { formatDay } from '#app/words/when.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request)
  const sessions = await listParcelSessions({ actor, now: now() })
  const language = languageOf(request)
  return {
    sessions: sessions.map((session) => ({
      id: session.id,
      title: sessionTitle(session, language),
      startAt: session.startAt,
      due: session.due,
      waiting: session.waiting,
      shipped: session.shipped,
      silent: session.silent,
    })),
  }
}

export default function Parcels() {
  const say = useSay()
  const language = useLanguage()
  const { sessions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      {sessions.length === 0 && (
        <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
      )}
      <ItemList>
        {sessions.map(({ id, title, startAt, due, waiting, shipped, silent }) => (
          <Item
            key={id}
            heading={title}
            level={2}
            aside={
              <ButtonLink size="small" tone="quiet" to={`/desk/sessions/${id}/parcels`}>
                {say(words.toSession)}
              </ButtonLink>
            }
          >
            <Lead>
              <When at={startAt} />
            </Lead>
            <p>{say(words.due)({ day: formatDay(noonOf(due), language) })}</p>
            <Chips>
              {waiting > 0 && <Chip tone="warn">{say(words.waiting)({ count: waiting })}</Chip>}
              {shipped > 0 && <Chip tone="ok">{say(words.shippedCount)({ count: shipped })}</Chip>}
              {silent > 0 && <Chip>{say(words.silent)({ count: silent })}</Chip>}
            </Chips>
          </Item>
        ))}
      </ItemList>
    </>
  )
}
