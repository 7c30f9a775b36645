import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { secondFactorMinutes } from '#app/domain/sign-in/doors.ts'
import { enterCode } from '#app/domain/sign-in/enter-code.server.ts'
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
import { TextLink } from '#app/ui/text-link.tsx'
import { signInWords as words } from '#app/words/sign-in.ts'
import { clearCookie, cookieHeaders, readCookie, setCookie } from '../cookies.server.ts'
import { goIn } from '../go-in.server.ts'
import { rememberBrowser } from '../known-browser.server.ts'
import { mailedDigits } from '../mailed-digits.ts'
import { readForm, reply } from '../reply.server.ts'
import { describeDevice } from '../requesters.server.ts'

const schema = z.object({ code: mailedDigits })

export const handle: RouteHandle = { door: 'sign-in' }

/** Without the browser's own secret no number was asked for here. */
export function loader({ request }: LoaderFunctionArgs) {
  return readCookie(request, 'browser') ? null : redirect('/desk/sign-in')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const browserSecret = readCookie(request, 'browser')
  if (!browserSecret) return redirect('/desk/sign-in')
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ code }) => {
    const { token, isHalf, knownAs } = await enterCode({
      door: 'desk',
      code,
      browserSecret,
      callerAddress: context.callerAddress,
      device: describeDevice(request),
      now: now(),
    })
    const rest = [rememberBrowser(request, knownAs), clearCookie('browser')]
    if (isHalf) {
      const half = setCookie('desk-half', token, { days: secondFactorMinutes / 1440 })
      return redirect('/desk/sign-in/second-factor', { headers: cookieHeaders(half, ...rest) })
    }
    return goIn(request, { door: 'desk', token, cookies: rest })
  })
}

export default function SignInCode() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <PlainPage home="/desk">
      <PageHeading heading={say(words.codeHeading)} lead={say(words.codeLead)} />
      <Form form={form}>
        <CodeField {...fieldProps(fields.code)} purpose="mailed" label={say(words.code)} />
        <SubmitButton size="big">{say(words.enter)}</SubmitButton>
      </Form>
      <p>
        <TextLink to="/desk/sign-in">{say(words.again)}</TextLink>
      </p>
    </PlainPage>
  )
}
