import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listEntries } from '#app/domain/audit/list-entries.server.ts'
import { findStaffNames } from '#app/domain/staff/find-staff-names.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when-text.tsx'
import type { Text } from '#app/words/language.ts'
import { trailActors, trailSubjects, trailVerbs, trailWords as words } from '#app/words/trail.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator', 'administrator')
  const entries = await listEntries({ actor })
  const staffIds = entries.flatMap(({ actorKind, actorId }) =>
    actorKind === 'staff' && actorId ? [actorId] : [],
  )
  const names = await findStaffNames(staffIds)
  return {
    entries: entries.map(({ id, at, actorKind, actorId, verb, subjectKind }) => ({
      id: String(id),
      at,
      actorKind,
      name: names.get(actorId ?? '') ?? null,
      verb,
      subjectKind,
    })),
  }
}

export default function Trail() {
  const say = useSay()
  const nameOf = (names: Record<string, Text>, kept: string) => {
    const name = names[kept]
    return name ? say(name) : kept
  }
  const { entries } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={entries}
        rowKey={({ id }) => id}
        empty={<EmptyState heading={say(words.none)}>{say(words.lead)}</EmptyState>}
        columns={[
          { heading: say(words.at), rowHeading: true, cell: ({ at }) => <When at={at} /> },
          {
            heading: say(words.actor),
            cell: ({ actorKind, name }) => name ?? say(trailActors[actorKind]),
          },
          { heading: say(words.verb), cell: ({ verb }) => nameOf(trailVerbs, verb) },
          {
            heading: say(words.subject),
            cell: ({ subjectKind }) => nameOf(trailSubjects, subjectKind),
          },
        ]}
      />
    </>
  )
}
