import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/form/choice-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { invitationWords as words } from '#app/words/agency.ts'
import { guestLanguages, languageNames, say as sayIn } from '#app/words/language.ts'
import { issueInvitation } from '../../domain/referral/issue-invitation.server.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireWorker } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { drawSlip } from '../draw-slip.server.ts'
import { IssuedSlip } from '../issued-slip.tsx'

const schema = z.object({
  caseNumber: z.string().trim().min(1).max(40),
  way: z.enum(['slip', 'mail']),
  address: z.string().trim().max(254).optional(),
  language: z.enum(guestLanguages),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireWorker(request)
  return null
}

/** Invites for the worker's own agency: the slip is in this answer and nowhere else. */
export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireWorker(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ caseNumber, way, address, language }) => {
    if (way === 'mail' && !address) {
      const missing = sayIn(words.addressMissing, languageOf(request))
      return data(submission.reply({ fieldErrors: { address: [missing] } }), { status: 400 })
    }
    const issued = await issueInvitation({
      actor,
      referral: { agencyId: actor.agencyId, caseNumber },
      address: way === 'mail' ? (address ?? null) : null,
      language,
      now: now(),
    })
    if (!issued.slip) return redirectWithToast(request, '/agency/invitations', words.mailedDone)
    const { slip, expiresAt } = issued
    return data({ slip: drawSlip({ ...slip, expiresAt, language }), caseNumber })
  })
}

export default function InvitationNew() {
  const answer = useActionData<typeof action>()
  const say = useSay()
  if (answer && 'slip' in answer) {
    const { slip, caseNumber } = answer
    return (
      <IssuedSlip
        slip={slip}
        heading={say(words.madeHeading)({ caseNumber })}
        lead={say(words.madeLead)}
        next={{ to: '/agency/invitations', label: say(words.toList) }}
      />
    )
  }
  return <NewInvitation lastResult={answer} />
}

type LastResult = { lastResult: SubmissionResult<string[]> | undefined }

function NewInvitation({ lastResult }: LastResult) {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult,
    constraint: constraintsOf(schema),
    defaultValue: { way: 'slip', language: 'ja' },
  })
  const ways = [
    { value: 'slip', label: say(words.slipOption), hint: say(words.slipHint) },
    { value: 'mail', label: say(words.mailOption), hint: say(words.mailHint) },
  ]
  const languages = guestLanguages.map((value) => ({ value, label: languageNames[value] }))
  return (
    <>
      <PageHeading heading={say(words.newHeading)} lead={say(words.newLead)} />
      <Form form={form}>
        <TextField
          {...fieldProps(fields.caseNumber)}
          label={say(words.caseNumber)}
          hint={say(words.caseNumberHint)}
          width="medium"
          autoComplete="off"
        />
        <ChoiceGroup {...fieldProps(fields.way)} label={say(words.chooseWay)} options={ways} />
        <MailField
          {...fieldProps(fields.address)}
          label={say(words.address)}
          hint={say(words.addressHint)}
          optional
        />
        <ChoiceGroup
          {...fieldProps(fields.language)}
          label={say(words.language)}
          options={languages}
        />
        <SubmitButton size="big">{say(words.make)}</SubmitButton>
      </Form>
    </>
  )
}
