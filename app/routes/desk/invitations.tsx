import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAllInvitations } from '#app/domain/referral/list-all-invitations.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when-text.tsx'
import { invitationDeskWords as words } from '#app/words/agency-desk.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  return { invitations: await listAllInvitations({ actor, now: now() }) }
}

export default function Invitations() {
  const say = useSay()
  const { invitations } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        heading={say(words.heading)}
        lead={say(words.lead)}
        aside={<ButtonLink to="/desk/invitations/new">{say(words.make)}</ButtonLink>}
      />
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={invitations}
        rowKey={({ id }) => id}
        empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
        columns={[
          {
            heading: say(words.agency),
            rowHeading: true,
            cell: ({ agencyName }) => agencyName ?? say(words.noAgency),
          },
          { heading: say(words.caseNumber), cell: ({ caseNumber }) => caseNumber ?? '—' },
          {
            heading: say(words.until),
            cell: ({ expiresAt }) => <When at={expiresAt} show="day" />,
          },
          {
            heading: say(words.heading),
            headingHidden: true,
            cell: ({ state }) => (
              <Chip tone={state === 'issued' ? 'ok' : 'plain'}>{say(words.state[state])}</Chip>
            ),
          },
          {
            heading: say(words.revoke),
            headingHidden: true,
            cell: ({ id, state }) =>
              state === 'issued' && (
                <PostButton size="small" tone="plain" action={`/desk/invitations/${id}/revocation`}>
                  {say(words.revoke)}
                </PostButton>
              ),
          },
        ]}
      />
    </>
  )
}
