import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { useForm } from '@conform-to/react'
import { z } from 'zod'
import { now } from '#app/platform/clock.server.ts'
import { newSecret } from '#app/platform/seal.server.ts'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { SubmitButton } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { agencySignInWords as words } from '#app/words/agency.ts'
import { requestCode } from '../../domain/sign-in/request-code.server.ts'
import { cookieHeaders, readCookie, setCookie } from '../cookies.server.ts'
import { readForm, reply } from '../reply.server.ts'
import { isKnownBrowser } from '../known-browser.server.ts'

const schema = z.object({ address: z.string().trim().max(254) })

export const handle: RouteHandle = { door: 'sign-in' }

/** Mails a number to a known address. The answer is the same for an unknown one. */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ address }) => {
    const browserSecret = readCookie(request, 'browser') ?? newSecret()
    await requestCode({
      door: 'agency',
      address,
      browserSecret,
      callerAddress: context.callerAddress,
      isKnownBrowser: await isKnownBrowser(request, address),
      now: now(),
    })
    const headers = cookieHeaders(setCookie('browser', browserSecret, { days: 1 }))
    return redirect('/agency/sign-in/code', { headers })
  })
}

export default function SignIn() {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
  })
  return (
    <PlainPage home="/agency">
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Form form={form}>
        <MailField {...fieldProps(fields.address)} label={say(words.address)} />
        <SubmitButton size="big">{say(words.send)}</SubmitButton>
      </Form>
      <p>{say(words.withoutAccount)}</p>
    </PlainPage>
  )
}
