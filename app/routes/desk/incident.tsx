import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openIncident } from '#app/domain/room/list-incidents.server.ts'
import { sessionTitle } from '#app/domain/session/session-title.ts'
import { now } from '#app/platform/clock.server.ts'
import { BlockPreview } from '#app/ui/block-preview.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { When } from '#app/ui/when-text.tsx'
import { incidentWords as words } from '#app/words/incident.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const incidentId = parseId(params.incidentId)
  const incident = await openIncident({ actor, incidentId, now: now() })
  const { id, at, kind, session, seat, byStaff, closedBy, note } = incident
  return {
    id,
    at,
    kind,
    title: sessionTitle(session, languageOf(request)),
    about: seat?.displayName ?? null,
    by: byStaff.name,
    closedBy: closedBy?.name ?? null,
    note,
  }
}

/** One incident, with what was written. Opening it was logged. */
export default function Incident() {
  const say = useSay()
  const { id, at, kind, title, about, by, closedBy, note } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading eyebrow={title} heading={say(words.kinds[kind])} />
      <Card>
        <BlockPreview>{note}</BlockPreview>
        <DefinitionList
          items={[
            { term: say(words.about), description: about ?? say(words.aboutNobody) },
            { term: say(words.at), description: <When at={at} /> },
            { term: say(words.by), description: by },
            {
              term: say(words.standing),
              description: closedBy ? say(words.closed)({ name: closedBy }) : say(words.isOpen),
            },
          ]}
        />
      </Card>
      <Row>
        {!closedBy && (
          <PostButton action={`/desk/incidents/${id}/closing`}>{say(words.close)}</PostButton>
        )}
        <ButtonLink tone="plain" to="/desk/incidents">
          {say(words.toAll)}
        </ButtonLink>
      </Row>
    </>
  )
}
