import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { requestCode } from '#app/domain/sign-in/request-code.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { newSecret } from '#app/platform/seal.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { TextLink } from '#app/ui/text-link.tsx'
import { signInWords as words } from '#app/words/sign-in.ts'
import { cookieHeaders, readCookie, setCookie } from '../cookies.server.ts'
import { isKnownBrowser } from '../known-browser.server.ts'
import { readForm, reply } from '../reply.server.ts'
import { PasskeyButton } from './passkey-button.tsx'

const schema = z.object({ address: z.string().trim().max(254) })

/** A passkey needs script; the number does not. */
export const handle: RouteHandle = { script: true, door: 'sign-in' }

/** Mails a number to a known address. The answer is the same for an unknown one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ address }) => {
    const browserSecret = readCookie(request, 'browser') ?? newSecret()
    await requestCode({
      door: 'desk',
      address,
      browserSecret,
      callerAddress: context.callerAddress,
      isKnownBrowser: await isKnownBrowser(request, address),
      now: now(),
    })
    const headers = cookieHeaders(setCookie('browser', browserSecret, { days: 1 }))
    return redirect('/desk/sign-in/code', { headers })
  })
}

export default function SignIn() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <PlainPage home="/desk">
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Form form={form}>
        <MailField {...fieldProps(fields.address)} label={say(words.address)} />
        <SubmitButton size="big">{say(words.send)}</SubmitButton>
      </Form>
      <PasskeyButton />
      <p>
        <TextLink to="/desk/sign-in/without-mail">{say(words.noMail)}</TextLink>
      </p>
    </PlainPage>
  )
}
