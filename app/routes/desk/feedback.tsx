import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askRelease } from '#app/domain/feedback/ask-release.server.ts'
import { openFeedback } from '#app/domain/feedback/list-feedbacks-for-desk.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { BlockPreview } from '#app/ui/block-preview.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { feedbackDeskWords as words } from '#app/words/feedback-desk.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { parseId } from '../parse-id.ts'
import { requireStaff } from '../requesters.server.ts'
import { FeedbackChip } from './feedback-chip.tsx'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const feedbackId = parseId(params.feedbackId)
  const { disclosures, ...feedback } = await openFeedback({ actor, feedbackId, now: now() })
  return {
    ...feedback,
    disclosures: disclosures.map(({ id, at, outcome, items }) => ({ id, at, outcome, items })),
    mayRelease: await askRelease({ actor, feedbackId }),
  }
}

export default function Feedback() {
  const say = useSay()
  const feedback = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        heading={`${say(words.heading)} ${feedback.reference}`}
        lead={feedback.agencyName}
        aside={<FeedbackChip state={feedback.state} />}
      />
      <NextStep feedback={feedback} />
      <Card heading={say(words.block)} lead={say(words.blockLead)}>
        <BlockPreview>{feedback.block}</BlockPreview>
      </Card>
      <Card heading={say(words.about)}>
        <DefinitionList
          items={[
            { term: say(words.nickname), description: feedback.nickname },
            { term: say(words.caseNumber), description: feedback.caseNumber },
            {
              term: say(words.session),
              description: (
                <>
                  {feedback.sessionTitle} <When at={feedback.sessionStartAt} />
                </>
              ),
            },
            { term: say(words.confirmedBy), description: feedback.confirmedByName },
            {
              term: say(words.mailbox),
              description: feedback.mailboxVerified ? (
                <Chip tone="ok">{say(words.mailboxVerified)}</Chip>
              ) : (
                <Chip tone="warn">{say(words.mailboxUnverified)}</Chip>
              ),
            },
          ]}
        />
      </Card>
      <Acknowledgements acknowledgements={feedback.acknowledgements} />
      <Disclosures disclosures={feedback.disclosures} />
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

/** The one thing that this person can do now, or why there is nothing to do. */
function NextStep({ feedback }: { feedback: Loaded }) {
  const say = useSay()
  const { id, state, mayRelease, reference, agencyId, agencyName: agency } = feedback
  if (state === 'uncertain') {
    return (
      <Note tone="bad" level={2} heading={say(words.uncertainHeading)}>
        <p>{say(words.uncertain)({ agency, reference })}</p>
        <Row>
          <PostButton tone="quiet" action={`/desk/feedbacks/${id}/arrival`}>
            {say(words.arrived)}
          </PostButton>
          <PostButton tone="plain" action={`/desk/feedbacks/${id}/resending`}>
            {say(words.sendAgain)}
          </PostButton>
        </Row>
      </Note>
    )
  }
  if (state === 'refused') {
    return (
      <Note tone="bad" level={2} heading={say(words.refusedHeading)}>
        <p>{say(words.refused)({ agency })}</p>
        <Row>
          <ButtonLink tone="quiet" to={`/desk/agencies/${agencyId}`}>
            {say(words.toAgency)}
          </ButtonLink>
          <PostButton tone="plain" action={`/desk/feedbacks/${id}/resending`}>
            {say(words.sendRefusedAgain)}
          </PostButton>
        </Row>
      </Note>
    )
  }
  if (state === 'stopped') {
    return (
      <Note>
        <p>{say(words.stoppedNote)}</p>
      </Note>
    )
  }
  if (state === 'released' || state === 'accepted' || state === 'acknowledged') return null
  if (mayRelease !== true) {
    return (
      <Note tone="warm" level={2} heading={say(words.notNow)}>
        <p>{say(refusalWords[mayRelease])}</p>
      </Note>
    )
  }
  return (
    <Card tone="next">
      <PostButton size="big" action={`/desk/feedbacks/${id}/release`}>
        {say(words.release)}
      </PostButton>
      <Lead>{say(words.releaseNote)}</Lead>
    </Card>
  )
}

/** What the agency answered, where somebody there did. */
function Acknowledgements({ acknowledgements }: Pick<Loaded, 'acknowledgements'>) {
  const say = useSay()
  if (acknowledgements.length === 0) return null
  return (
    <Card heading={say(words.acknowledgements)}>
      <ItemList>
        {acknowledgements.map(({ id, at, comment, workerName }) => (
          <Item
            key={id}
            heading={say(words.acknowledgedBy)({ worker: workerName })}
            aside={<When at={at} />}
          >
            {comment && <p>{comment}</p>}
          </Item>
        ))}
      </ItemList>
    </Card>
  )
}

function Disclosures({ disclosures }: Pick<Loaded, 'disclosures'>) {
  const say = useSay()
  const list = useListing()
  return (
    <Card heading={say(words.disclosures)}>
      <Table
        caption={say(words.disclosures)}
        captionHidden
        rows={disclosures}
        rowKey={({ id }) => id}
        empty={<Lead>{say(words.noDisclosures)}</Lead>}
        columns={[
          { heading: say(words.at), rowHeading: true, cell: ({ at }) => <When at={at} /> },
          { heading: say(words.outcome), cell: ({ outcome }) => say(words.outcomes[outcome]) },
          {
            heading: say(words.items),
            cell: ({ items }) => list(items.map((item) => say(words.itemNames[item]))),
          },
        ]}
      />
    </Card>
  )
}
