import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getOwnFeedback } from '#app/domain/feedback/find-own-feedback.server.ts'
import { BlockPreview } from '#app/ui/block-preview.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { feedbackWords, homeWords } from '#app/words/participant.ts'
import { shellWords } from '#app/words/shell.ts'
import { parseId } from '../parse-id.ts'
import { requireParticipant } from '../requesters.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const feedback = await getOwnFeedback({ actor, feedbackId: parseId(params.feedbackId) })
  const { id, agencyName, block, blockHash, state } = feedback
  return { id, agencyName, block, blockHash, state }
}

/** What a record is to the person: still to be told, told, or not told. */
const kinds = {
  waiting: 'toTell',
  withheld: 'notTold',
  agreed: 'toTell',
  'on its way': 'toTell',
  sent: 'told',
  stopped: 'notTold',
} as const

export default function Feedback() {
  const say = useSay()
  const { id, agencyName, block, blockHash, state } = useLoaderData<typeof loader>()
  const isChangeable = state === 'waiting' || state === 'agreed'
  return (
    <>
      <PageHeading
        heading={say(feedbackWords.headings[kinds[state]])}
        lead={say(feedbackWords.leads[state])}
      />
      <Card heading={say(feedbackWords.to)({ agency: agencyName })}>
        {state !== 'waiting' && (
          <Chip tone={kinds[state] === 'notTold' ? 'plain' : 'ok'}>
            {say(feedbackWords.state[state])}
          </Chip>
        )}
        <BlockPreview>{block}</BlockPreview>
        <Lead>{say(feedbackWords.notIn)}</Lead>
      </Card>
      {kinds[state] === 'toTell' && (
        <Stack>
          {state === 'waiting' && (
            <PostButton
              size="big"
              action={`/feedbacks/${id}/agreement`}
              fields={{ hash: blockHash }}
            >
              {say(feedbackWords.agree)}
            </PostButton>
          )}
          <Row fill>
            {isChangeable && (
              <ButtonLink tone="quiet" to={`/feedbacks/${id}/sentence`}>
                {say(feedbackWords.edit)}
              </ButtonLink>
            )}
            <PostButton tone="plain" action={`/feedbacks/${id}/stop`}>
              {say(feedbackWords.stop)}
            </PostButton>
          </Row>
          <Lead>{say(feedbackWords.stopCostsNothing)}</Lead>
        </Stack>
      )}
      {state !== 'waiting' && (
        <Row>
          <ButtonLink tone="quiet" to="/">
            {say(shellWords.home)}
          </ButtonLink>
          {state === 'withheld' && (
            <ButtonLink tone="plain" to="/consents">
              {say(homeWords.seePromise)}
            </ButtonLink>
          )}
        </Row>
      )}
    </>
  )
}
