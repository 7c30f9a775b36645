import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { enterSecondFactor } from '#app/domain/sign-in/enter-second-factor.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/form/code-field.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { signInWords as words } from '#app/words/sign-in.ts'
import { clearCookie, readCookie } from '../cookies.server.ts'
import { goIn } from '../go-in.server.ts'
import { readForm, reply } from '../reply.server.ts'
import { PasskeyButton } from './passkey-button.tsx'

const schema = z.object({ code: z.string().trim().max(40) })

/** A passkey needs script; the number does not. */
export const handle: RouteHandle = { script: true, door: 'sign-in' }

export function loader({ request }: LoaderFunctionArgs) {
  return readCookie(request, 'desk-half') ? null : redirect('/desk/sign-in')
}

export async function action({ request }: ActionFunctionArgs) {
  const halfToken = readCookie(request, 'desk-half')
  if (!halfToken) return redirect('/desk/sign-in')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ code }) => {
    const token = await enterSecondFactor({ halfToken, code: code.normalize('NFKC'), now: now() })
    return goIn(request, { door: 'desk', token, cookies: [clearCookie('desk-half')] })
  })
}

export default function SecondFactor() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <PlainPage home="/desk">
      <PageHeading heading={say(words.secondHeading)} lead={say(words.secondLead)} />
      <Form form={form}>
        <CodeField {...fieldProps(fields.code)} purpose="key" label={say(words.secondCode)} />
        <SubmitButton size="big">{say(words.enter)}</SubmitButton>
      </Form>
      <PasskeyButton />
    </PlainPage>
  )
}
