import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAgencies } from '#app/domain/agency/list-agencies.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { agencyDeskWords as words } from '#app/words/agency-desk.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  return { agencies: await listAgencies({ actor }) }
}

export default function Agencies() {
  const say = useSay()
  const { agencies } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        heading={say(words.heading)}
        lead={say(words.lead)}
        aside={<ButtonLink to="/desk/agencies/new">{say(words.register)}</ButtonLink>}
      />
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={agencies}
        rowKey={({ id }) => id}
        empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
        columns={[
          {
            heading: say(words.name),
            rowHeading: true,
            cell: ({ id, name }) => <TextLink to={`/desk/agencies/${id}`}>{name}</TextLink>,
          },
          { heading: say(words.kind), cell: ({ kind }) => say(words.kinds[kind]) },
          {
            heading: say(words.mailbox),
            cell: ({ mailboxes }) => <MailboxChip mailboxes={mailboxes} />,
          },
          { heading: say(words.workers), numeric: true, cell: ({ _count }) => _count.workers },
        ]}
      />
    </>
  )
}

function MailboxChip({ mailboxes }: { mailboxes: { verifiedAt: Date | null }[] }) {
  const say = useSay()
  const [mailbox] = mailboxes
  if (!mailbox) return <Chip tone="bad">{say(words.noMailbox)}</Chip>
  return mailbox.verifiedAt ? (
    <Chip tone="ok">{say(words.verified)}</Chip>
  ) : (
    <Chip tone="warn">{say(words.unverified)}</Chip>
  )
}
