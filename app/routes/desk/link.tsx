import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { useLink as spendLink } from '#app/domain/sign-in/use-link.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/form/code-field.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { SecretField, WithSecret, WithoutSecret } from '#app/ui/form/secret-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import type { RouteHandle } from '#app/ui/route-handle.ts'
import { Lead } from '#app/ui/text.tsx'
import { say as sayIn } from '#app/words/language.ts'
import { signInWords as words } from '#app/words/sign-in.ts'
import { goIn } from '../go-in.server.ts'
import { readForm, reply } from '../reply.server.ts'
import { describeDevice } from '../requesters.server.ts'
import { languageOf, toastCookie } from '../shell.server.ts'

const schema = z.object({
  secret: z.string().max(200).optional(),
  code: z.string().max(40).optional(),
})

export const handle: RouteHandle = { door: 'sign-in' }

/** A GET shows a button; the POST signs in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ secret, code }) => {
    const { door, kind, token } = await spendLink({
      secretOrCode: secret ?? code ?? '',
      callerAddress: context.callerAddress,
      device: describeDevice(request),
      now: now(),
    })
    if (kind !== 'first') return goIn(request, { door, token })
    const toast = toastCookie(sayIn(words.firstDone, languageOf(request)))
    return goIn(request, { door, token, to: '/desk/account', cookies: [toast] })
  })
}

export default function Link() {
  const say = useSay()
  const refused = useActionData<typeof action>()?.error?.['']
  return (
    <PlainPage home="/desk">
      <PageHeading heading={say(words.linkHeading)} />
      <Form method="post">
        {refused && <FormError errors={refused} />}
        <SecretField />
        <WithSecret>
          <Lead>{say(words.linkLead)}</Lead>
        </WithSecret>
        <WithoutSecret>
          <Lead>{say(words.linkCodeLead)}</Lead>
          <CodeField purpose="key" name="code" label={say(words.linkCode)} />
        </WithoutSecret>
        <SubmitButton size="big">{say(words.enter)}</SubmitButton>
      </Form>
    </PlainPage>
  )
}
