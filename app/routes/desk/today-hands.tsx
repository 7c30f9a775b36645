import { ButtonLink } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { When } from '#app/ui/when-text.tsx'
import { applicationDeskWords } from '#app/words/application-desk.ts'
import { incidentWords } from '#app/words/incident.ts'
import { parcelDeskWords } from '#app/words/parcel.ts'
import { todayWords as words } from '#app/words/today.ts'
import type { Waiting } from './waiting.ts'

interface HandsProps {
  hands: {
    unconfirmed: { id: string; title: string; startAt: Date }[]
    applications: number
    parcels: number
    incidents: number
  } & Waiting
}

/** What waits for a person: nothing of it happens by itself. */
export function Hands({ hands }: HandsProps) {
  const say = useSay()
  const { unconfirmed, records, mails, applications, parcels, incidents } = hands
  const count = records + mails + applications + parcels + incidents
  if (unconfirmed.length + count === 0) return null
  return (
    <Card heading={say(words.hands)}>
      <ItemList>
        {incidents > 0 && (
          <Item
            heading={say(incidentWords.heading)}
            aside={<Go to="/desk/incidents">{say(incidentWords.open)}</Go>}
          >
            <Chips>
              <Chip tone="bad">{say(incidentWords.count)({ count: incidents })}</Chip>
            </Chips>
          </Item>
        )}
        {unconfirmed.map(({ id, title, startAt }) => (
          <Item
            key={id}
            heading={title}
            aside={<Go to={`/desk/sessions/${id}/attendance`}>{say(words.toAttendance)}</Go>}
          >
            <Lead>
              <When at={startAt} />
            </Lead>
            <Chips>
              <Chip tone="warn">{say(words.notConfirmed)}</Chip>
            </Chips>
          </Item>
        ))}
        {applications > 0 && (
          <Item
            heading={say(applicationDeskWords.heading)}
            aside={<Go to="/desk/applications">{say(applicationDeskWords.see)}</Go>}
          >
            <Chips>
              <Chip tone="warn">{say(applicationDeskWords.waiting)({ count: applications })}</Chip>
            </Chips>
          </Item>
        )}
        {records > 0 && (
          <Item
            heading={say(words.records)}
            aside={<Go to="/desk/feedbacks">{say(words.toFeedbacks)}</Go>}
          >
            <Chips>
              <Chip tone="warn">{say(words.releasable)({ count: records })}</Chip>
            </Chips>
          </Item>
        )}
        {parcels > 0 && (
          <Item
            heading={say(parcelDeskWords.inHand)({ count: parcels })}
            aside={<Go to="/desk/parcels">{say(parcelDeskWords.toInHand)}</Go>}
          />
        )}
        {mails > 0 && (
          <Item heading={say(words.mailbox)} aside={<Go to="/desk/mails">{say(words.toMails)}</Go>}>
            <Chips>
              <Chip tone="bad">{say(words.mails)({ count: mails })}</Chip>
            </Chips>
          </Item>
        )}
      </ItemList>
    </Card>
  )
}

function Go({ to, children }: { to: string; children: string }) {
  return (
    <ButtonLink size="small" tone="quiet" to={to}>
      {children}
    </ButtonLink>
  )
}
