import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listProgrammes } from '#app/domain/programme/list-programmes.server.ts'
import { programmeTexts } from '#app/domain/session/programme-texts.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { programmeDeskWords as words } from '#app/words/programme-desk.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'coordinator')
  const language = languageOf(request)
  const programmes = await listProgrammes()
  return {
    programmes: programmes.map((programme) => ({
      id: programme.id,
      title: programmeTexts(programme, language).title,
      kind: programme.kind,
      agencyTitle: programme.agencyTitle,
      capacity: programme.capacity,
      minimumStaff: programme.minimumStaff,
      sessions: programme._count.sessions,
    })),
  }
}

export default function Programmes() {
  const say = useSay()
  const { programmes } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        heading={say(words.heading)}
        lead={say(words.lead)}
        aside={<ButtonLink to="/desk/programmes/new">{say(words.make)}</ButtonLink>}
      />
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={programmes}
        rowKey={({ id }) => id}
        empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
        columns={[
          {
            heading: say(words.title),
            rowHeading: true,
            cell: ({ id, title }) => <TextLink to={`/desk/programmes/${id}`}>{title}</TextLink>,
          },
          { heading: say(words.kind), cell: ({ kind }) => say(words.kinds[kind]) },
          { heading: say(words.agencyTitle), cell: ({ agencyTitle }) => agencyTitle },
          { heading: say(words.capacity), numeric: true, cell: ({ capacity }) => capacity },
          {
            heading: say(words.minimumStaff),
            numeric: true,
            cell: ({ minimumStaff }) => minimumStaff,
          },
          { heading: say(words.sessions), numeric: true, cell: ({ sessions }) => sessions },
          {
            heading: say(words.plan),
            headingHidden: true,
            cell: ({ id }) => (
              <ButtonLink size="small" tone="quiet" to={`/desk/sessions/new?programme=${id}`}>
                {say(words.plan)}
              </ButtonLink>
            ),
          },
        ]}
      />
    </>
  )
}
