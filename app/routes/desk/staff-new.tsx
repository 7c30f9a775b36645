import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { inviteStaff } from '#app/domain/staff/invite-staff.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { CheckGroup } from '#app/ui/form/check-group.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps, listProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { staffWords as words } from '#app/words/staff.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireStaff } from '../requesters.server.ts'

const roles = ['facilitator', 'counsellor', 'coordinator', 'administrator'] as const

const schema = z.object({
  name: z.string().trim().min(1).max(40),
  address: z.string().trim().max(254),
  roles: z.array(z.enum(roles)).min(1),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'administrator')
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireStaff(request, 'administrator')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (value) => {
    await inviteStaff({ actor, ...value, now: now() })
    return redirectWithToast(request, '/desk/staff', words.invited)
  })
}

export default function StaffNew() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <>
      <PageHeading heading={say(words.invite)} lead={say(words.inviteLead)} />
      <Form form={form}>
        <TextField {...fieldProps(fields.name)} label={say(words.name)} width="medium" />
        <MailField {...fieldProps(fields.address)} label={say(words.address)} />
        <CheckGroup
          {...listProps(fields.roles)}
          label={say(words.roles)}
          options={roles.map((value) => ({ value, label: say(words.role[value]) }))}
        />
        <SubmitButton>{say(words.invite)}</SubmitButton>
      </Form>
    </>
  )
}
