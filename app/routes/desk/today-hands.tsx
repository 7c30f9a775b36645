import { ButtonLink } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { todayWords as words } from '#app/words/today.ts'

interface HandsProps {
  hands: {
    unconfirmed: { id: string; title: string; startAt: Date }[]
    releasable: number
    mails: number
  }
}

/** What waits for a person: nothing of it happens by itself. */
export function Hands({ hands: { unconfirmed, releasable, mails } }: HandsProps) {
  const say = useSay()
  return (
    <>
      {unconfirmed.length > 0 && (
        <Card heading={say(words.unconfirmed)}>
          <ItemList>
            {unconfirmed.map(({ id, title, startAt }) => (
              <Item key={id} heading={title} to={`/desk/sessions/${id}/attendance`}>
                <Lead>
                  <When at={startAt} />
                </Lead>
              </Item>
            ))}
          </ItemList>
        </Card>
      )}
      {releasable + mails > 0 && (
        <Card heading={say(words.hands)}>
          <ItemList>
            {releasable > 0 && (
              <Item aside={<Go to="/desk/feedbacks">{say(words.toFeedbacks)}</Go>}>
                <p>{say(words.releasable)({ count: releasable })}</p>
              </Item>
            )}
            {mails > 0 && (
              <Item aside={<Go to="/desk/mails">{say(words.toMails)}</Go>}>
                <p>{say(words.mails)({ count: mails })}</p>
              </Item>
            )}
          </ItemList>
        </Card>
      )}
    </>
  )
}

function Go({ to, children }: { to: string; children: string }) {
  return (
    <ButtonLink size="small" tone="quiet" to={to}>
      {children}
    </ButtonLink>
  )
}
