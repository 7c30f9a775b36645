import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getOwnAgency } from '#app/domain/agency/get-own-agency.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when-text.tsx'
import { invitationWords as words } from '#app/words/agency.ts'
import { listInvitations } from '../../domain/referral/list-invitations.server.ts'
import { requireWorker } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireWorker(request)
  const { name } = await getOwnAgency({ actor })
  const invitations = await listInvitations({ actor, now: now() })
  return { agencyName: name, invitations }
}

export default function Invitations() {
  const say = useSay()
  const { agencyName, invitations } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        eyebrow={agencyName}
        heading={say(words.heading)}
        lead={say(words.lead)}
        aside={<ButtonLink to="/agency/invitations/new">{say(words.create)}</ButtonLink>}
      />
      <Table
        caption={say(words.caption)}
        captionHidden
        rows={invitations}
        rowKey={(invitation) => invitation.id}
        empty={<EmptyState heading={say(words.emptyHeading)}>{say(words.empty)}</EmptyState>}
        columns={[
          { heading: say(words.caseNumber), rowHeading: true, cell: (row) => row.caseNumber },
          {
            heading: say(words.way),
            cell: (row) => say(row.isMailed ? words.byMail : words.bySlip),
          },
          { heading: say(words.created), cell: (row) => <When at={row.createdAt} show="day" /> },
          { heading: say(words.until), cell: (row) => <When at={row.expiresAt} show="day-time" /> },
          {
            heading: say(words.state),
            cell: ({ state }) => <Chip tone={tones[state]}>{say(words[state])}</Chip>,
          },
          {
            heading: say(words.action),
            headingHidden: true,
            cell: ({ id, state }) =>
              state === 'issued' && (
                <PostButton
                  size="small"
                  tone="quiet"
                  action={`/agency/invitations/${id}/revocation`}
                >
                  {say(words.revoke)}
                </PostButton>
              ),
          },
        ]}
      />
    </>
  )
}

const tones = { issued: 'ok', expired: 'plain', revoked: 'plain' } as const
