import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { leaveAddress } from '#app/domain/participant/leave-address.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { MailField } from '#app/ui/form/mail-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Section } from '#app/ui/section.tsx'
import { noticesWords } from '#app/words/participant.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

const schema = z.object({ address: z.string().max(254).default('') })

export async function loader({ request }: LoaderFunctionArgs) {
  const { person } = await requireParticipant(request)
  return {
    hasAddress: person.addressId !== null,
    areReminded: person.remindersStoppedAt === null,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ address }) => {
    await leaveAddress({ actor, address, now: now() })
    return redirectWithToast(request, '/', noticesWords.saved)
  })
}

export default function Notices() {
  const say = useSay()
  const { hasAddress, areReminded } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const [form, fields] = useForm<z.infer<typeof schema>>({ lastResult })
  return (
    <>
      <PageHeading heading={say(noticesWords.heading)} lead={say(noticesWords.lead)} />
      {hasAddress && (
        <Note>
          <p>{say(noticesWords.hasAddress)}</p>
        </Note>
      )}
      <Form form={form}>
        <MailField
          {...fieldProps(fields.address)}
          required={false}
          label={say(noticesWords.address)}
          hint={say(noticesWords.addressHint)}
        />
        <SubmitButton>{say(noticesWords.save)}</SubmitButton>
      </Form>
      {hasAddress && (
        <Section
          heading={say(noticesWords.reminders)}
          lead={say(areReminded ? noticesWords.remindersOn : noticesWords.remindersOff)}
        >
          <PostButton
            tone="plain"
            action="/notices/reminders"
            fields={{ wanted: areReminded ? 'no' : 'yes' }}
          >
            {say(areReminded ? noticesWords.stopReminders : noticesWords.wantReminders)}
          </PostButton>
        </Section>
      )}
    </>
  )
}
