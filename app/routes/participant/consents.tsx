import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { consentItems, recordItems } from '#app/domain/consent/consent-wording.ts'
import { listConsents } from '#app/domain/consent/list-consents.server.ts'
import { setConsents } from '#app/domain/consent/set-consents.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { CheckGroup } from '#app/ui/form/check-group.tsx'
import { Form } from '#app/ui/form/form.tsx'
import { HiddenField } from '#app/ui/form/hidden-field.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Note } from '#app/ui/note.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { consentItemWords, consentWords } from '#app/words/consent.ts'
import { parseId } from '../parse-id.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'
import { languageOf } from '../shell.server.ts'

const schema = z.object({
  referral: z.string(),
  items: z.array(z.enum(consentItems)).default([]),
})

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireParticipant(request)
  return { agencies: await listConsents({ actor }), items: recordItems }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async (value) => {
    const referralId = parseId(value.referral)
    await setConsents({
      actor,
      referralId,
      items: value.items,
      language: languageOf(request),
      now: now(),
    })
    return redirectWithToast(request, '/', consentWords.saved)
  })
}

export default function Consents() {
  const say = useSay()
  const { agencies, items } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading heading={say(consentWords.heading)} lead={say(consentWords.lead)} />
      {agencies.length === 0 && (
        <Note>
          <p>{say(consentWords.nobody)}</p>
        </Note>
      )}
      {agencies.map((agency) => (
        <Form key={agency.referralId} method="post">
          <HiddenField name="referral" value={agency.referralId} />
          <CheckGroup
            name="items"
            id={`items-${agency.referralId}`}
            label={say(consentWords.legend)({ agency: agency.agencyName })}
            defaultValue={agency.items}
            options={items.map((item) => ({
              value: item,
              label: say(consentItemWords[item].label),
              hint: say(consentItemWords[item].hint),
            }))}
          />
          <CheckGroup
            name="items"
            id={`remind-${agency.referralId}`}
            label={say(consentWords.remind)({ agency: agency.agencyName })}
            defaultValue={agency.items}
            options={[
              {
                value: 'reminder',
                label: say(consentItemWords.reminder.label),
                hint: say(consentItemWords.reminder.hint),
              },
            ]}
          />
          <SubmitButton size="big">{say(consentWords.save)}</SubmitButton>
        </Form>
      ))}
      <Note>
        <p>{say(consentWords.seenFirst)}</p>
        <p>{say(consentWords.never)}</p>
        <p>{say(consentWords.whenever)}</p>
      </Note>
    </>
  )
}
