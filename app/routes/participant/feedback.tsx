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
import { feedbackWords } from '#app/words/participant.ts'
import { parseId } from '../parse-id.ts'
import { requireParticipant } from '../requesters.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const feedback = await getOwnFeedback({ actor, feedbackId: parseId(params.feedbackId) })
  const { id, agencyName, block, blockHash, state } = feedback
  return { id, agencyName, block, blockHash, state }
}

export default function Feedback() {
  const say = useSay()
  const { id, agencyName, block, blockHash, state } = useLoaderData<typeof loader>()
  const isChangeable = state === 'waiting' || state === 'agreed'
  return (
    <>
      <PageHeading heading={say(feedbackWords.heading)} lead={say(feedbackWords.lead)} />
      <Card heading={say(feedbackWords.to)({ agency: agencyName })}>
        {state !== 'waiting' && (
          <Chip tone={state === 'stopped' ? 'plain' : 'ok'}>{say(feedbackWords.state[state])}</Chip>
        )}
        <BlockPreview>{block}</BlockPreview>
        <Lead>{say(feedbackWords.notIn)}</Lead>
      </Card>
      {state !== 'sent' && state !== 'stopped' && (
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
    </>
  )
}
