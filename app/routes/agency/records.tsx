import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getOwnAgency } from '#app/domain/agency/get-own-agency.server.ts'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { recordWords as words } from '#app/words/agency.ts'
import { listRecords } from '../../domain/feedback/open-record.server.ts'
import { requireWorker } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireWorker(request)
  const { name } = await getOwnAgency({ actor })
  return { agencyName: name, records: await listRecords({ actor }) }
}

type Record = Awaited<ReturnType<typeof loader>>['records'][number]

export default function Records() {
  const say = useSay()
  const { agencyName, records } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading eyebrow={agencyName} heading={say(words.heading)} lead={say(words.lead)} />
      <Table
        caption={say(words.caption)}
        captionHidden
        rows={records}
        rowKey={(record) => record.reference}
        empty={<EmptyState heading={say(words.emptyHeading)}>{say(words.empty)}</EmptyState>}
        columns={[
          {
            heading: say(words.reference),
            rowHeading: true,
            cell: ({ reference }) => (
              <TextLink to={`/agency/records/${reference}`}>{reference}</TextLink>
            ),
          },
          { heading: say(words.caseNumber), wide: true, cell: (record) => record.caseNumber },
          {
            heading: say(words.day),
            cell: (record) => <When at={record.sessionStartAt} show="day" />,
          },
          {
            heading: say(words.received),
            cell: (record) => <When at={record.releasedAt} show="day" />,
          },
          { heading: say(words.state), cell: (record) => <State record={record} /> },
        ]}
      />
    </>
  )
}

function State({ record }: { record: Record }) {
  const say = useSay()
  if (record.acknowledgedAt) return <Chip tone="ok">{say(words.acknowledged)}</Chip>
  if (record.openedAt) return <Chip>{say(words.opened)}</Chip>
  return <Chip tone="warn">{say(words.unopened)}</Chip>
}
