import type { MailKind } from '#app/generated/prisma/enums.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { mailDeskWords as words, ownMailReplies } from '#app/words/mail-desk.ts'

interface MailInHand {
  id: string
  kind: MailKind
  state: 'queued' | 'sending' | 'accepted' | 'refused' | 'uncertain' | 'stopped'
  createdAt: Date
  reply: string | null
  record: string | null
  isRepeatable: boolean
}

/** Messages that no machine goes on with: what happened, and what a coordinator can do. */
export function MailsInHand({ mails, mayAct }: { mails: MailInHand[]; mayAct: boolean }) {
  const say = useSay()
  const replyOf = (reply: string) => {
    const own = ownMailReplies[reply]
    return own ? say(own) : reply
  }
  return (
    <Card heading={say(words.hand)} lead={say(words.handLead)}>
      <ItemList>
        {mails.map((mail) => (
          <Item
            key={mail.id}
            heading={say(words.kinds[mail.kind])}
            aside={<Chip tone="bad">{say(words.states[mail.state])}</Chip>}
          >
            <Lead>
              <When at={mail.createdAt} />
              {mail.reply && `・${replyOf(mail.reply)}`}
            </Lead>
            <p>{say(words.advice[mail.kind])}</p>
            {mayAct && <Deeds mail={mail} />}
          </Item>
        ))}
      </ItemList>
    </Card>
  )
}

function Deeds({ mail: { id, kind, record, isRepeatable } }: { mail: MailInHand }) {
  const say = useSay()
  return (
    <Row>
      {record && (
        <ButtonLink size="small" tone="quiet" to={record}>
          {say(words.toRecord)}
        </ButtonLink>
      )}
      {isRepeatable && (
        <PostButton size="small" tone="quiet" action={`/desk/mails/${id}/resending`}>
          {say(words.sendAgain)}
        </PostButton>
      )}
      {kind !== 'feedback' && (
        <PostButton size="small" tone="plain" action={`/desk/mails/${id}/closing`}>
          {say(words.close)}
        </PostButton>
      )}
    </Row>
  )
}
