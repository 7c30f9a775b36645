import { data, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { type SubmissionResult, useForm } from '@conform-to/react'
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
import { mailboxWords as words } from '#app/words/agency.ts'
import { verifyMailbox } from '../../domain/agency/verify-mailbox.server.ts'
import { readForm, reply } from '../reply.server.ts'

const schema = z.object({ code: z.string().max(40) })

export const handle: RouteHandle = { door: 'sign-in' }

/** Whoever reads the mailbox types the code back: they need no account, and the mail's link does nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ code }) => {
    const { callerAddress } = context
    const { agencyName } = await verifyMailbox({ typed: code, callerAddress, now: now() })
    return data({ confirmedFor: agencyName })
  })
}

export default function Mailbox() {
  const answer = useActionData<typeof action>()
  return (
    <PlainPage home="/agency">
      {answer && 'confirmedFor' in answer ? (
        <Confirmed agencyName={answer.confirmedFor} />
      ) : (
        <Confirm lastResult={answer} />
      )}
    </PlainPage>
  )
}

function Confirmed({ agencyName }: { agencyName: string }) {
  const say = useSay()
  return (
    <>
      <PageHeading
        heading={say(words.doneHeading)}
        lead={say(words.done)({ agency: agencyName })}
      />
      <p>{say(words.doneNext)}</p>
    </>
  )
}

function Confirm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const say = useSay()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult,
    constraint: constraintsOf(schema),
  })
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Form form={form}>
        <CodeField
          {...fieldProps(fields.code)}
          purpose="key"
          label={say(words.code)}
          hint={say(words.codeHint)}
        />
        <SubmitButton size="big">{say(words.confirm)}</SubmitButton>
      </Form>
    </>
  )
}
