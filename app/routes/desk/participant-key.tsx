import { type ActionFunctionArgs, type LoaderFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { getParticipant } from '#app/domain/referral/list-participants.server.ts'
import { resendEntryKey } from '#app/domain/referral/resend-entry-key.server.ts'
import { listOwnDates } from '#app/domain/registration/list-own-dates.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { participantDeskWords as words } from '#app/words/agency-desk.ts'
import { drawSlip } from '../draw-slip.server.ts'
import { IssuedSlip } from '../issued-slip.tsx'
import { parseId } from '../parse-id.ts'
import { redirectWithToast } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  await getParticipant({ actor, participantId: parseId(params.participantId) })
  return null
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const participantId = parseId(params.participantId)
  const { language } = await getParticipant({ actor, participantId })
  const form = await request.formData()
  const onSlip = form.has('slip')
  const issued = await resendEntryKey({ actor, participantId, onSlip, now: now() })
  const person = form.has('board') ? '/desk' : `/desk/participants/${participantId}`
  if (!issued.slip) return redirectWithToast(request, person, words.resendDone)
  const { slip, expiresAt } = issued
  const dates = await listOwnDates({ participantId, now: now() })
  return data({ slip: { ...drawSlip({ ...slip, expiresAt, language }), dates }, person })
}

export default function ParticipantKey() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  if (answer)
    return (
      <IssuedSlip
        slip={answer.slip}
        heading={say(words.resendSlip)}
        lead={say(words.resendSlipLead)}
        next={{ to: answer.person, label: say(words.toPerson) }}
        isReturn
      />
    )
  return (
    <>
      <PageHeading heading={say(words.resend)} lead={say(words.resendLead)} />
      <Form method="post">
        <SubmitButton>{say(words.resend)}</SubmitButton>
        <SubmitButton tone="quiet" name="slip">
          {say(words.resendOnSlip)}
        </SubmitButton>
      </Form>
    </>
  )
}
