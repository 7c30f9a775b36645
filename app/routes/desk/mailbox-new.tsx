import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { addMailbox } from '#app/domain/agency/add-mailbox.server.ts'
import { getAgency } from '#app/domain/agency/list-agencies.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { agencyDeskWords as words } from '#app/words/agency-desk.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const schema = z.object({
  label: z.string().trim().min(1).max(60),
  address: z.string().trim().min(1).max(254),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  await getAgency({ actor, agencyId: parseId(params.agencyId) })
  return null
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'coordinator')
  const agencyId = parseId(params.agencyId)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (mailbox) => {
    await addMailbox({ actor, agencyId, ...mailbox, now: now() })
    return redirectWithToast(request, `/desk/agencies/${agencyId}`, words.codeSent)
  })
}

export default function MailboxNew() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <>
      <PageHeading heading={say(words.mailboxHeading)} lead={say(words.mailboxLead)} />
      <Form form={form}>
        <TextField
          {...fieldProps(fields.label)}
          label={say(words.mailboxLabel)}
          hint={say(words.mailboxLabelHint)}
        />
        <MailField {...fieldProps(fields.address)} label={say(words.address)} />
        <SubmitButton>{say(words.sendCode)}</SubmitButton>
      </Form>
    </>
  )
}
