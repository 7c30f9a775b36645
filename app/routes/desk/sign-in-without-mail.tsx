import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { enterWithoutMail } from '#app/domain/sign-in/enter-second-factor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/form/code-field.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { signInWords as words } from '#app/words/sign-in.ts'
import { goIn } from '../go-in.server.ts'
import { mailedDigits } from '../mailed-digits.ts'
import { readForm, reply } from '../reply.server.ts'
import { describeDevice } from '../requesters.server.ts'

const schema = z.object({
  address: z.string().trim().max(254),
  totpCode: mailedDigits,
  recoveryCode: z.string().trim().max(40),
})

export const handle: RouteHandle = { door: 'sign-in' }

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (value) => {
    const device = describeDevice(request)
    const token = await enterWithoutMail({
      ...value,
      callerAddress: context.callerAddress,
      device,
      now: now(),
    })
    return goIn(request, { door: 'desk', token })
  })
}

export default function SignInWithoutMail() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <PlainPage home="/desk">
      <PageHeading heading={say(words.noMail)} lead={say(words.withoutMailLead)} />
      <Form form={form}>
        <MailField {...fieldProps(fields.address)} label={say(words.address)} />
        <CodeField {...fieldProps(fields.totpCode)} purpose="totp" label={say(words.appCode)} />
        <CodeField
          {...fieldProps(fields.recoveryCode)}
          purpose="key"
          label={say(words.recoveryCode)}
        />
        <SubmitButton>{say(words.enter)}</SubmitButton>
      </Form>
    </PlainPage>
  )
}
