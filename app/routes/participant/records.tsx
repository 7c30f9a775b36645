import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listOwnFeedbacks } from '#app/domain/feedback/find-own-feedback.server.ts'
import { listOwnUnsealings } from '#app/domain/participant/list-own-unsealings.server.ts'
import { Chip } from '#app/ui/chip.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { useSay } from '#app/ui/language.tsx'
import { DayItem, DayList, Item, ItemList } from '#app/ui/list.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { When } from '#app/ui/when-text.tsx'
import { feedbackWords, recordsWords } from '#app/words/participant.ts'
import { requireParticipant } from '../requesters.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const [feedbacks, unsealings] = await Promise.all([
    listOwnFeedbacks({ actor }),
    listOwnUnsealings({ actor }),
  ])
  return {
    feedbacks: feedbacks.map(({ id, agencyName, state, attendance }) => ({
      id,
      agencyName,
      state,
      at: attendance.session.startAt,
    })),
    unsealings,
  }
}

export default function Records() {
  const say = useSay()
  const { feedbacks, unsealings } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(recordsWords.heading)} lead={say(recordsWords.lead)} />
      {feedbacks.length === 0 && (
        <EmptyState heading={say(recordsWords.none)}>{say(recordsWords.noneText)}</EmptyState>
      )}
      <DayList>
        {feedbacks.map(({ id, agencyName, state, at }) => (
          <DayItem
            key={id}
            at={at}
            heading={<TextLink to={`/feedbacks/${id}`}>{agencyName}</TextLink>}
          >
            <Chip tone={state === 'sent' ? 'ok' : 'plain'}>{say(feedbackWords.state[state])}</Chip>
          </DayItem>
        ))}
      </DayList>
      <Section heading={say(recordsWords.unsealings)}>
        {unsealings.length === 0 && <p>{say(recordsWords.noUnsealing)}</p>}
        <ItemList>
          {unsealings.map(({ id, at, reason }) => (
            <Item
              key={id}
              heading={say(recordsWords.unsealed)({ reason: say(recordsWords.reasons[reason]) })}
              aside={<When at={at} />}
            />
          ))}
        </ItemList>
      </Section>
    </>
  )
}
