import { useForm } from '@conform-to/react'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { getOwnFeedback } from '#app/domain/feedback/find-own-feedback.server.ts'
import { writeSentence } from '#app/domain/feedback/write-sentence.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { homeWords, feedbackWords } from '#app/words/participant.ts'
import { parseId } from '../parse-id.ts'
import { readForm, reply } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

const wishes = ['come_again', 'talk_to_agency', 'talk_to_counsellor'] as const

const schema = z.object({
  sentence: z.string().max(200).default(''),
  wish: z.enum([...wishes, 'none']).default('none'),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const { sentence, wish, mayTell } = await getOwnFeedback({
    actor,
    feedbackId: parseId(params.feedbackId),
  })
  return { sentence: sentence ?? '', wish: wish ?? ('none' as const), mayTell }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const feedbackId = parseId(params.feedbackId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ sentence, wish }) => {
    await writeSentence({
      actor,
      feedbackId,
      sentence,
      wish: wish === 'none' ? null : wish,
      now: now(),
    })
    return redirect(`/feedbacks/${feedbackId}`)
  })
}

export default function FeedbackSentence() {
  const say = useSay()
  const { sentence, wish, mayTell } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm({
    lastResult,
    constraint: constraintsOf(schema),
    defaultValue: { sentence, wish },
  })
  const canWrite = mayTell.includes('sentence')
  const canWish = mayTell.includes('wish')
  return (
    <>
      <PageHeading heading={say(feedbackWords.editHeading)} lead={say(feedbackWords.editLead)} />
      {(!canWrite || !canWish) && (
        <Note tone="warm">
          <p>{say(feedbackWords.notConsented)}</p>
          <p>
            <TextLink to="/consents">{say(homeWords.seePromise)}</TextLink>
          </p>
        </Note>
      )}
      <Form form={form}>
        {canWrite && (
          <TextArea
            {...fieldProps(fields.sentence)}
            required={false}
            label={say(feedbackWords.sentence)}
            hint={say(feedbackWords.sentenceHint)}
            rows={4}
          />
        )}
        {canWish && (
          <ChoiceGroup
            {...fieldProps(fields.wish)}
            required={false}
            label={say(feedbackWords.wish)}
            options={[
              ...wishes.map((value) => ({ value, label: say(feedbackWords.wishes[value]) })),
              { value: 'none', label: say(feedbackWords.noWish) },
            ]}
          />
        )}
        <SubmitButton>{say(feedbackWords.save)}</SubmitButton>
      </Form>
    </>
  )
}
