import { useForm } from '@conform-to/react'
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { z } from 'zod'
import { comeByOneself } from '#app/domain/referral/come-by-oneself.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { groupCode } from '#app/platform/code.ts'
import { environment } from '#app/platform/environment.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { CheckField } from '#app/ui/form/check-field.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { checkProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { enterWords } from '#app/words/participant.ts'
import { joinWords as words } from '#app/words/registration.ts'
import { drawQr } from '../draw-qr.server.ts'
import { signedInCookies } from '../go-in.server.ts'
import { readForm, reply } from '../reply.server.ts'
import { describeDevice } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'
import { NewKey } from './new-key.tsx'
import { seatFields } from './seat-fields.tsx'
import { forms } from './seat-forms.ts'

const schema = z.object({
  nickname: z.string().max(60),
  form: z.enum(forms),
  shared: z.boolean().default(false),
})

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ shared: isShared, ...person }) => {
    const { key, token } = await comeByOneself({
      ...person,
      isShared,
      language: languageOf(request),
      device: describeDevice(request),
      callerAddress: context.callerAddress,
      now: now(),
    })
    const link = `${environment().origin}/enter#${key.secret}`
    const shown = { link, code: groupCode(key.code), qr: drawQr(link) }
    return data(
      { ...submission.reply(), key: shown },
      { headers: signedInCookies({ door: 'participant', isShared, token }) },
    )
  })
}

export default function Join() {
  const say = useSay()
  const result = useActionData<typeof action>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: result,
    constraint: constraintsOf(schema),
    defaultValue: { form: 'listen' },
  })
  if (result && 'key' in result) return <NewKey {...result.key} next="/" />
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Form form={form}>
        {seatFields(fields, say)}
        <CheckField {...checkProps(fields.shared)} label={say(enterWords.shared)} />
        <SubmitButton size="big">{say(words.submit)}</SubmitButton>
      </Form>
    </>
  )
}
