import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listIncidents } from '#app/domain/room/list-incidents.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { incidentWords as words } from '#app/words/incident.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const language = languageOf(request)
  const incidents = await listIncidents({ actor })
  return {
    incidents: incidents.map(({ id, at, kind, session, byStaff, closedBy }) => ({
      id,
      at,
      kind,
      title: sessionTitle(session, language),
      by: byStaff.name,
      closedBy: closedBy?.name ?? null,
    })),
  }
}

/** What needed care: open first. What was written is read on a page of its own, which is logged. */
export default function Incidents() {
  const say = useSay()
  const { incidents } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={incidents}
        rowKey={({ id }) => id}
        empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
        columns={[
          {
            heading: say(words.at),
            rowHeading: true,
            cell: ({ id, at }) => (
              <TextLink to={`/desk/incidents/${id}`}>
                <When at={at} />
              </TextLink>
            ),
          },
          { heading: say(words.kind), cell: ({ kind }) => say(words.kinds[kind]) },
          { heading: say(words.session), cell: ({ title }) => title },
          { heading: say(words.by), cell: ({ by }) => by },
          {
            heading: say(words.standing),
            cell: ({ closedBy }) =>
              closedBy ? (
                <Chip>{say(words.closed)({ name: closedBy })}</Chip>
              ) : (
                <Chip tone="warn">{say(words.isOpen)}</Chip>
              ),
          },
        ]}
      />
    </>
  )
}
