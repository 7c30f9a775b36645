import { ButtonLink } from '#app/ui/button.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { parcelWords as words } from '#app/words/parcel.ts'
import { noonOf } from '#app/words/rule.ts'
import { formatDay } from '#app/words/when.ts'

interface OwnParcelProps {
  sessionId: string
  parcel: {
    /** By that day it is on its way, YYYY-MM-DD. */
    due: string
    mayChange: boolean
    isAsked: boolean
    shippedAt: Date | string | null
  }
}

/** How it stands with the materials of a session for the person, and what they can still say. */
export function OwnParcel({ sessionId, parcel }: OwnParcelProps) {
  const say = useSay()
  const language = useLanguage()
  const { mayChange, isAsked, shippedAt } = parcel
  const path = `/sessions/${sessionId}/parcel`
  const due = { day: formatDay(noonOf(parcel.due), language) }
  return (
    <Card heading={say(words.heading)}>
      {shippedAt && <p>{say(words.shipped)({ day: formatDay(shippedAt, language) })}</p>}
      {!shippedAt && isAsked && <p>{say(words.asked)(due)}</p>}
      {!isAsked && mayChange && (
        <p>
          {say(words.offer)} {say(words.askUntil)(due)}
        </p>
      )}
      {!isAsked && !mayChange && <p>{say(words.tooLate)}</p>}
      {mayChange && (
        <Row>
          <ButtonLink tone="quiet" to={path}>
            {say(isAsked ? words.change : words.ask)}
          </ButtonLink>
          {isAsked && (
            <PostButton tone="plain" action={`${path}/removal`}>
              {say(words.decline)}
            </PostButton>
          )}
        </Row>
      )}
    </Card>
  )
}
