import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { enterWithGuestKey } from '#app/domain/sign-in/enter-with-guest-key.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/form/code-field.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { SecretField, WithSecret, WithoutSecret } from '#app/ui/form/secret-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { Lead } from '#app/ui/text.tsx'
import { guestDoorWords as words } from '#app/words/guest.ts'
import { goIn } from '../go-in.server.ts'
import { refusalSentence, whenRefused } from '../reply.server.ts'
import { describeDevice } from '../requesters.server.ts'

const schema = z.object({
  secret: z.string().max(200).optional(),
  code: z.string().max(40).optional(),
})

/** The tap that signs a guest in. A GET uses nothing up. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { secret, code } = schema.safeParse(Object.fromEntries(await request.formData())).data ?? {}
  return await whenRefused(
    async () => {
      const token = await enterWithGuestKey({
        secretOrCode: secret || code || '',
        device: describeDevice(request),
        callerAddress: context.callerAddress,
        now: now(),
      })
      return goIn(request, { door: 'guest', token, to: '/guest' })
    },
    (refusal) => data({ sentence: refusalSentence(request, refusal) }, { status: 400 }),
  )
}

export default function Enter() {
  const say = useSay()
  const refused = useActionData<typeof action>()
  return (
    <>
      <PageHeading heading={say(words.heading)} />
      <Form method="post">
        {refused && <FormError errors={[refused.sentence]} />}
        <SecretField />
        <WithSecret>
          <Lead>{say(words.withLink)}</Lead>
        </WithSecret>
        <WithoutSecret>
          <Lead>{say(words.withCode)}</Lead>
          <CodeField purpose="key" name="code" label={say(words.code)} hint={say(words.codeHint)} />
        </WithoutSecret>
        <SubmitButton size="big">{say(words.open)}</SubmitButton>
      </Form>
      <p>
        <TextLink to="/enter">{say(words.participantDoor)}</TextLink>
      </p>
    </>
  )
}
