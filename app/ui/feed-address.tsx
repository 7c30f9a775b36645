import { calendarWords as words } from '#app/words/calendar.ts'
import { Field } from './form/field.tsx'
import { useSay } from './language.tsx'
import { Note } from './note.tsx'
import { PostButton } from './post-button.tsx'
import { Row } from './layout.tsx'

interface FeedAddressProps {
  /** Where a calendar program reads; none: there is no feed yet. */
  url: string | null
  /** Where a new address is made; below it, at `revocation`, it is ended. */
  action: string
}

/** The address of one's own calendar feed, with what can be done with it. */
export function FeedAddress({ url, action }: FeedAddressProps) {
  const say = useSay()
  if (!url) {
    return (
      <PostButton tone="quiet" action={action}>
        {say(words.feedMake)}
      </PostButton>
    )
  }
  return (
    <>
      <Note tone="warm">
        <p>{say(words.feedSecret)}</p>
      </Note>
      <Field name="feed" label={say(words.feedAddress)}>
        {(control) => (
          <input {...control} className="input" data-width="full" readOnly defaultValue={url} />
        )}
      </Field>
      <p>
        <a href={url.replace(/^https?:/, 'webcal:')}>{say(words.feedOpen)}</a>
      </p>
      <Row>
        <PostButton tone="plain" action={action}>
          {say(words.feedRenew)}
        </PostButton>
        <PostButton tone="plain" action={`${action}/revocation`}>
          {say(words.feedRevoke)}
        </PostButton>
      </Row>
    </>
  )
}
