import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findParticipants } from '#app/domain/referral/find-participants.server.ts'
import { getParticipant } from '#app/domain/referral/list-participants.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { CheckField } from '#app/ui/form/check-field.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { HiddenField } from '#app/ui/form/hidden-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { participantDeskWords } from '#app/words/agency-desk.ts'
import { mergeWords as words } from '#app/words/application-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const schema = z.object({ nickname: z.string().trim().min(1).max(60) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const participantId = parseId(params.participantId)
  const { id, nickname } = await getParticipant({ actor, participantId })
  return { id, nickname }
}

/** Searches: what somebody is called does not stand in an address. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const { id: exceptId } = await getParticipant({
    actor,
    participantId: parseId(params.participantId),
  })
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ nickname }) => ({
    ...submission.reply(),
    found: await findParticipants({ actor, nickname, exceptId }),
  }))
}

export default function ParticipantMerge() {
  const say = useSay()
  const { id, nickname } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult,
    constraint: constraintsOf(schema),
  })
  const found = lastResult && 'found' in lastResult ? lastResult.found : null
  return (
    <>
      <PageHeading
        eyebrow={nickname ?? say(participantDeskWords.notYet)}
        heading={say(words.heading)}
        lead={say(words.lead)}
      />
      <Form form={form}>
        <TextField
          {...fieldProps(fields.nickname)}
          label={say(words.search)}
          hint={say(words.searchHint)}
          type="search"
          width="medium"
        />
        <SubmitButton tone="quiet">{say(words.find)}</SubmitButton>
      </Form>
      {found?.length === 0 && (
        <EmptyState heading={say(words.none)}>{say(words.noneText)}</EmptyState>
      )}
      {found?.map((other) => (
        <Other key={other.id} other={other} action={`/desk/participants/${id}/merger`} />
      ))}
    </>
  )
}

interface Found {
  id: string
  nickname: string | null
  createdAt: Date | string
  referrals: { caseNumber: string; agency: { name: string } }[]
}

function Other({ other, action: path }: { other: Found; action: string }) {
  const say = useSay()
  const list = useListing()
  const { id, nickname, createdAt, referrals } = other
  return (
    <Card heading={nickname}>
      <Lead>
        {list(referrals.map(({ agency, caseNumber }) => `${agency.name} ${caseNumber}`)) ||
          say(participantDeskWords.noReferral)}
        ・<When at={createdAt} show="date" />
      </Lead>
      <Form action={path}>
        <HiddenField name="other" value={id} />
        <CheckField name="sure" id={`sure-${id}`} label={say(words.sure)} />
        <SubmitButton tone="danger">{say(words.merge)}</SubmitButton>
      </Form>
    </Card>
  )
}
