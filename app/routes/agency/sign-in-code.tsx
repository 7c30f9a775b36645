import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useForm } from '@conform-to/react'
import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { CodeField } from '#app/ui/form/code-field.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import { agencySignInWords as words } from '#app/words/agency.ts'
import { enterCode } from '../../domain/sign-in/enter-code.server.ts'
import { clearCookie, readCookie } from '../cookies.server.ts'
import { goIn } from '../go-in.server.ts'
import { mailedDigits } from '../mailed-digits.ts'
import { readForm, reply } from '../reply.server.ts'
import { describeDevice } from '../requesters.server.ts'
import { rememberBrowser } from '../known-browser.server.ts'

const schema = z.object({ code: mailedDigits })

export const handle: RouteHandle = { door: 'sign-in' }

/** Without the browser's own secret no number was asked for here. */
export function loader({ request }: LoaderFunctionArgs) {
  if (!readCookie(request, 'browser')) return redirect('/agency/sign-in')
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const browserSecret = readCookie(request, 'browser')
  if (!browserSecret) return redirect('/agency/sign-in')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ code }) => {
    const { token, knownAs } = await enterCode({
      door: 'agency',
      code,
      browserSecret,
      callerAddress: context.callerAddress,
      device: describeDevice(request),
      now: now(),
    })
    const cookies = [rememberBrowser(request, knownAs), clearCookie('browser')]
    return goIn(request, { door: 'agency', token, cookies })
  })
}

export default function SignInCode() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <PlainPage home="/agency">
      <PageHeading heading={say(words.codeHeading)} lead={say(words.codeLead)} />
      <Form form={form}>
        <CodeField {...fieldProps(fields.code)} purpose="mailed" label={say(words.code)} />
        <SubmitButton size="big">{say(words.enter)}</SubmitButton>
      </Form>
      <p>
        <TextLink to="/agency/sign-in">{say(words.again)}</TextLink>
      </p>
    </PlainPage>
  )
}
