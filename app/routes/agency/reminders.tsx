import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openReminderList } from '#app/domain/registration/open-reminder-list.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { reminderListWords as words } from '#app/words/agency.ts'
import { requireWorker } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireWorker(request)
  return await openReminderList({ actor, now: now() })
}

export default function Reminders() {
  const say = useSay()
  const reminders = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Table
        caption={say(words.list)}
        captionHidden
        rows={reminders}
        rowKey={({ caseNumber, startAt }) => `${caseNumber} ${+startAt}`}
        empty={<EmptyState heading={say(words.emptyHeading)}>{say(words.empty)}</EmptyState>}
        columns={[
          { heading: say(words.caseNumber), rowHeading: true, cell: (row) => row.caseNumber },
          { heading: say(words.day), cell: (row) => <When at={row.startAt} show="day" /> },
        ]}
      />
      <Lead>{say(words.logged)}</Lead>
    </>
  )
}
