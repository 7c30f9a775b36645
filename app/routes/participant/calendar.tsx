import { useForm } from '@conform-to/react'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { findOwnFeed } from '#app/domain/feed/find-own-feed.server.ts'
import { nameEntries } from '#app/domain/participant/name-entries.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { environment } from '#app/platform/environment.server.ts'
import { SubmitButton } from '#app/ui/button.tsx'
import { FeedAddress } from '#app/ui/feed-address.tsx'
import { constraintsOf } from '#app/ui/form/constraints-of.ts'
import { fieldProps } from '#app/ui/form/field-props.ts'
import { Form } from '#app/ui/form/form.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { PageHeading } from '#app/ui/page-heading.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextLink } from '#app/ui/text-link.tsx'
import { calendarWords as words } from '#app/words/calendar.ts'
import { noticesWords } from '#app/words/participant.ts'
import { readForm, redirectWithToast, reply } from '../reply.server.ts'
import { requireParticipant } from '../requesters.server.ts'

const schema = z.object({ title: z.string().max(200).default('') })

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor, person } = await requireParticipant(request)
  const feed = await findOwnFeed({ actor })
  return {
    title: person.calendarTitle,
    hasAddress: person.addressId !== null,
    areWanted: person.calendarSince !== null,
    feedUrl: feed && `${environment().origin}${feed.path}`,
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireParticipant(request)
  const submission = await readForm(request, schema)
  return await reply(request, submission, async ({ title }) => {
    await nameEntries({ actor, title, now: now() })
    return redirectWithToast(request, '/calendar', words.titleKept)
  })
}

export default function Calendar() {
  const say = useSay()
  const { title, feedUrl } = useLoaderData<typeof loader>()
  const [form, fields] = useForm<z.infer<typeof schema>>({
    lastResult: useActionData<typeof action>(),
    constraint: constraintsOf(schema),
    defaultValue: { title },
  })
  return (
    <>
      <PageHeading heading={say(words.heading)} lead={say(words.lead)} />
      <Form form={form}>
        <TextField
          {...fieldProps(fields.title)}
          label={say(words.title)}
          hint={say(words.titleHint)}
          required={false}
          width="medium"
        />
        <SubmitButton tone="quiet">{say(words.keepTitle)}</SubmitButton>
      </Form>
      <ByMail />
      <Section heading={say(words.feed)} lead={say(words.feedLead)}>
        <FeedAddress url={feedUrl} action="/calendar/feed" />
      </Section>
      <Section heading={say(words.publicFeed)} lead={say(words.publicLead)}>
        <p>
          <TextLink to={`/programmes.ics?language=${useLanguage()}`}>
            {say(words.publicFeed)}
          </TextLink>
        </p>
      </Section>
    </>
  )
}

function ByMail() {
  const say = useSay()
  const { hasAddress, areWanted } = useLoaderData<typeof loader>()
  return (
    <Section heading={say(words.mail)} lead={say(areWanted ? words.mailIsOn : words.mailLead)}>
      {hasAddress || areWanted ? (
        <PostButton
          tone={areWanted ? 'plain' : 'quiet'}
          action="/calendar/entries"
          fields={{ wanted: areWanted ? 'no' : 'yes' }}
        >
          {say(areWanted ? words.stop : words.want)}
        </PostButton>
      ) : (
        <p>
          {say(words.mailNeedsAddress)}{' '}
          <TextLink to="/notices">{say(noticesWords.heading)}</TextLink>
        </p>
      )}
    </Section>
  )
}
