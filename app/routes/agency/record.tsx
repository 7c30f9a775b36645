import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { now } from '#app/platform/clock.server.ts'
import { BlockPreview } from '#app/ui/block-preview.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { recordWords as words } from '#app/words/agency.ts'
import { formatDayTime } from '#app/words/when.ts'
import { openRecord } from '../../domain/feedback/open-record.server.ts'
import { requireWorker } from '../requesters.server.ts'
import { longestComment } from './longest-comment.ts'

/** Opens a record. That it was opened is written down, as every read of one is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireWorker(request)
  return await openRecord({ actor, reference: params.reference ?? '', now: now() })
}

type Opened = Awaited<ReturnType<typeof loader>>

export default function RecordPage() {
  const say = useSay()
  const language = useLanguage()
  const { reference, block, sentAt, acknowledgement } = useLoaderData<typeof loader>()
  return (
    <Stack gap="large">
      <PageHeading
        eyebrow={<TextLink to="/agency">{say(words.back)}</TextLink>}
        heading={say(words.recordHeading)({ reference })}
        lead={say(words.sentAt)({ at: formatDayTime(sentAt, language) })}
      />
      <Card heading={say(words.blockHeading)} lead={say(words.blockLead)}>
        <BlockPreview>{block}</BlockPreview>
        <Lead>{say(words.logged)}</Lead>
      </Card>
      {acknowledgement ? (
        <Acknowledged {...acknowledgement} />
      ) : (
        <Acknowledge reference={reference} />
      )}
    </Stack>
  )
}

function Acknowledge({ reference }: { reference: string }) {
  const say = useSay()
  return (
    <Card heading={say(words.acknowledgeHeading)} tone="next">
      <Form action={`/agency/records/${reference}/acknowledgement`}>
        <TextArea
          name="comment"
          label={say(words.comment)}
          hint={say(words.commentHint)}
          maxLength={longestComment}
          rows={3}
          optional
        />
        <SubmitButton>{say(words.acknowledge)}</SubmitButton>
      </Form>
    </Card>
  )
}

function Acknowledged({ at, comment, workerName }: NonNullable<Opened['acknowledgement']>) {
  const say = useSay()
  const language = useLanguage()
  return (
    <Note heading={say(words.acknowledgedHeading)} level={2} tone="ok">
      <p>{say(words.acknowledgedBy)({ name: workerName, at: formatDayTime(at, language) })}</p>
      {comment && <p>{comment}</p>}
    </Note>
  )
}
