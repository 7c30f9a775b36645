import { type SubmissionResult, useForm } from '@conform-to/react'
import { SubmitButton } from '#app/ui/button.tsx'
import { CodeField } from '#app/ui/form/code-field.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PlainPage } from '#app/ui/plain-page.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { signInWords as words } from '#app/words/sign-in.ts'

interface Props {
  /** What the action answered to the form as it was sent last. */
  lastResult: SubmissionResult | undefined
}

/** Where a number is mailed to. */
export function AddressForm({ lastResult }: Props) {
  const say = useSay()
  const [form, { address }] = useForm<{ address: string }>({
    lastResult,
    constraint: { address: { required: true, maxLength: 254 } },
  })
  return (
    <Form form={form}>
      <MailField {...fieldProps(address)} label={say(words.address)} />
      <SubmitButton size="big">{say(words.send)}</SubmitButton>
    </Form>
  )
}

/** Where the mailed number is typed. */
export function MailedCodePage({ door, lastResult }: Props & { door: 'desk' | 'agency' }) {
  const say = useSay()
  const [form, { code }] = useForm<{ code: string }>({
    lastResult,
    constraint: { code: { required: true } },
  })
  return (
    <PlainPage home={`/${door}`}>
      <PageHeading heading={say(words.codeHeading)} lead={say(words.codeLead)} />
      <Form form={form}>
        <CodeField {...fieldProps(code)} purpose="mailed" label={say(words.code)} />
        <SubmitButton size="big">{say(words.enter)}</SubmitButton>
      </Form>
      <p>
        <TextLink to={`/${door}/sign-in`}>{say(words.again)}</TextLink>
      </p>
    </PlainPage>
  )
}
