import { type SubmissionResult, useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { listAgencies } from '#app/domain/agency/list-agencies.server.ts'
import { issueInvitation } from '#app/domain/referral/issue-invitation.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { invitationDeskWords as words } from '#app/words/agency-desk.ts'
import { guestLanguages, languageNames, say as sayIn } from '#app/words/language.ts'
import { drawSlip } from '../draw-slip.server.ts'
import { IssuedSlip } from '../issued-slip.tsx'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

/** Chosen on purpose, so that a forgotten agency is not taken for none. */
const byThemselves = 'none'

const schema = z.object({
  agency: z.string().regex(/^(none|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/),
  caseNumber: z.string().trim().max(40).optional(),
  way: z.enum(['slip', 'mail']),
  address: z.string().trim().max(254).optional(),
  language: z.enum(guestLanguages),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const agencies = await listAgencies({ actor })
  return {
    agencies: agencies.map(({ id, name }) => ({ id, name })),
    chosen: new URL(request.url).searchParams.get('agency'),
  }
}

/** The slip is in this answer and nowhere else. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const submission = await readForm(request, schema)
  const language = languageOf(request)
  return await reply(request, submission, async (value) => {
    const wrong = mistakesIn(value)
    if (wrong)
      return data(
        submission.reply({ fieldErrors: { [wrong.field]: [sayIn(wrong.text, language)] } }),
        { status: 400 },
      )
    const issued = await issueInvitation({
      actor,
      referral:
        value.agency === byThemselves
          ? null
          : { agencyId: value.agency, caseNumber: value.caseNumber ?? '' },
      address: value.way === 'mail' ? (value.address ?? null) : null,
      language: value.language,
      now: now(),
    })
    if (!issued.slip) return redirectWithToast(request, '/desk/invitations', words.mailed)
    return data({
      slip: drawSlip({ ...issued.slip, expiresAt: issued.expiresAt, language: value.language }),
    })
  })
}

function mistakesIn({ agency, caseNumber, way, address }: z.infer<typeof schema>) {
  const isReferred = agency !== byThemselves
  if (!isReferred && caseNumber) return { field: 'agency', text: words.agencyMissing }
  if (isReferred && !caseNumber) return { field: 'caseNumber', text: words.caseNumberMissing }
  if (way === 'mail' && !address) return { field: 'address', text: words.addressMissing }
  return null
}

export default function InvitationNew() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  if (answer && 'slip' in answer) {
    return (
      <IssuedSlip
        slip={answer.slip}
        heading={say(words.made)}
        lead={say(words.madeLead)}
        next={{ to: '/desk/invitations', label: say(words.toList) }}
      />
    )
  }
  return <NewInvitation lastResult={answer} />
}

function NewInvitation({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const say = useSay()
  const { agencies, chosen } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult,
    constraint: constraintsOf(schema),
    defaultValue: { agency: chosen ?? undefined, way: 'slip', language: 'ja' },
  })
  return (
    <>
      <PageHeading heading={say(words.make)} lead={say(words.lead)} />
      <Form form={form}>
        <Select
          {...fieldProps(fields.agency)}
          label={say(words.agency)}
          options={[
            ...agencies.map(({ id, name }) => ({ value: id, label: name })),
            { value: byThemselves, label: say(words.noAgency) },
          ]}
        />
        <TextField
          {...fieldProps(fields.caseNumber)}
          label={say(words.caseNumber)}
          hint={say(words.caseNumberHint)}
          width="medium"
          autoComplete="off"
        />
        <ChoiceGroup
          {...fieldProps(fields.way)}
          label={say(words.way)}
          options={[
            { value: 'slip', label: say(words.slip), hint: say(words.slipHint) },
            { value: 'mail', label: say(words.mail), hint: say(words.mailHint) },
          ]}
        />
        <MailField {...fieldProps(fields.address)} label={say(words.address)} />
        <ChoiceGroup
          {...fieldProps(fields.language)}
          label={say(words.language)}
          options={guestLanguages.map((value) => ({ value, label: languageNames[value] }))}
        />
        <SubmitButton>{say(words.save)}</SubmitButton>
      </Form>
    </>
  )
}
