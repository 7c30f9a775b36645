import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listParticipants } from '#app/domain/referral/list-participants.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { participantDeskWords as words } from '#app/words/agency-desk.ts'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  return { participants: await listParticipants({ actor }) }
}

export default function Participants() {
  const say = useSay()
  const list = useListing()
  const { participants } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={participants}
        rowKey={({ id }) => id}
        empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
        columns={[
          {
            heading: say(words.nickname),
            rowHeading: true,
            cell: ({ id, nickname }) => (
              <TextLink to={`/desk/participants/${id}`}>{nickname ?? say(words.notYet)}</TextLink>
            ),
          },
          { heading: say(words.form), cell: ({ form }) => say(formWordsOfSeat[form].label) },
          {
            heading: say(words.referrals),
            cell: ({ referrals }) =>
              list(referrals.map(({ agency, caseNumber }) => `${agency.name} ${caseNumber}`)) ||
              say(words.noReferral),
          },
          {
            heading: say(words.since),
            cell: ({ createdAt }) => <When at={createdAt} show="day" />,
          },
        ]}
      />
    </>
  )
}
