import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  type DeskFeedbackState,
  listFeedbacksForDesk,
} from '#app/domain/feedback/list-feedbacks-for-desk.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Table } from '#app/ui/table.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { feedbackDeskWords as words } from '#app/words/feedback-desk.ts'
import { requireStaff } from '../requesters.server.ts'
import { FeedbackChip } from './feedback-chip.tsx'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const feedbacks = await listFeedbacksForDesk({ actor })
  const [inHand, rest] = [feedbacks.filter(needsHand), feedbacks.filter((one) => !needsHand(one))]
  return { feedbacks: [...inHand, ...rest] }
}

/** What waits for somebody here stands first. */
const needsHand = ({ state }: { state: DeskFeedbackState }) =>
  state === 'agreed' || state === 'refused' || state === 'uncertain'

export default function Feedbacks() {
  const say = useSay()
  const { feedbacks } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Table
        caption={say(words.heading)}
        captionHidden
        rows={feedbacks}
        rowKey={({ id }) => id}
        empty={<EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>}
        columns={[
          {
            heading: say(words.reference),
            rowHeading: true,
            cell: ({ id, reference }) => (
              <TextLink to={`/desk/feedbacks/${id}`}>{reference}</TextLink>
            ),
          },
          { heading: say(words.nickname), cell: ({ nickname }) => nickname },
          {
            heading: say(words.session),
            cell: ({ sessionTitle, sessionStartAt }) => (
              <>
                {sessionTitle} <When at={sessionStartAt} show="day" />
              </>
            ),
          },
          { heading: say(words.agency), cell: ({ agencyName }) => agencyName },
          { heading: say(words.standing), cell: ({ state }) => <FeedbackChip state={state} /> },
        ]}
      />
    </>
  )
}
