import { type SubmissionResult, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { unsealContact } from '#app/domain/participant/unseal-contact.server.ts'
import { getParticipant } from '#app/domain/referral/list-participants.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { Card } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { participantDeskWords as words } from '#app/words/agency-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const reasons = ['requested_by_person', 'safety_of_life', 'delivery_failed', 'correction'] as const
const schema = z.object({ reason: z.enum(reasons) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  await getParticipant({ actor, participantId: parseId(params.participantId) })
  return null
}

/** What was sealed is in this answer and nowhere else. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const participantId = parseId(params.participantId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ reason }) =>
    data({
      contact: await unsealContact({ actor, participantId, reason, now: now() }),
      person: `/desk/participants/${participantId}`,
    }),
  )
}

export default function ParticipantContact() {
  const answer = useActionData<typeof action>()
  if (answer && 'contact' in answer) return <Opened {...answer} />
  return <Reason lastResult={answer} />
}

interface Contact {
  address: string | null
  legalName: string | null
  phone: string | null
}

function Opened({ contact, person }: { contact: Contact; person: string }) {
  const say = useSay()
  const { address, legalName, phone } = contact
  const nothing = say(words.nothing)
  return (
    <>
      <PageHeading heading={say(words.contact)} lead={say(words.opened)} />
      <Card>
        <DefinitionList
          items={[
            { term: say(words.address), description: address ?? nothing },
            { term: say(words.legalName), description: legalName ?? nothing },
            { term: say(words.phone), description: phone ?? nothing },
          ]}
        />
      </Card>
      <p>
        <TextLink to={person}>{say(words.toPerson)}</TextLink>
      </p>
    </>
  )
}

function Reason({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult,
    constraint: constraintsOf(schema),
  })
  return (
    <>
      <PageHeading heading={say(words.contact)} lead={say(words.contactLead)} />
      <Form form={form}>
        <ChoiceGroup
          {...fieldProps(fields.reason)}
          label={say(words.reason)}
          options={reasons.map((value) => ({ value, label: say(words.reasons[value]) }))}
        />
        <SubmitButton>{say(words.open)}</SubmitButton>
      </Form>
    </>
  )
}
