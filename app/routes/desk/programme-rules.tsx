import { ButtonLink } from '#app/ui/button.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { PostButton } from '#app/ui/post-button.tsx'
import { Card } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import type { DeskLanguage } from '#app/words/language.ts'
import { describeDates, formatDate, type SaidRule, ruleWords as words } from '#app/words/rule.ts'
import { sessionDeskWords } from '#app/words/session-desk.ts'

interface ShownRule extends SaidRule {
  id: string
  startsOn: string
  endsOn: string | null
  door: string
  start: string
  end: string
  close: string
  zone: string
  closurePolicy: keyof typeof words.closurePolicies
  venue: keyof typeof sessionDeskWords.venues
  place: string | null
}

/** The rules of a programme, each as one says it. */
export function ProgrammeRules({
  programmeId,
  rules,
}: {
  programmeId: string
  rules: ShownRule[]
}) {
  const say = useSay()
  const path = `/desk/programmes/${programmeId}/rules`
  const add = (
    <ButtonLink size="small" tone="quiet" to={`${path}/new`}>
      {say(rules.length === 0 ? words.add : words.addAnother)}
    </ButtonLink>
  )
  return (
    <Card heading={say(words.heading)} aside={add}>
      {rules.length === 0 && <Lead>{say(words.none)}</Lead>}
      {rules.length > 0 && (
        <ItemList>
          {rules.map((rule) => (
            <RuleItem key={rule.id} rule={rule} path={`${path}/${rule.id}`} />
          ))}
        </ItemList>
      )}
    </Card>
  )
}

function RuleItem({ rule, path }: { rule: ShownRule; path: string }) {
  const say = useSay()
  const language: DeskLanguage = useLanguage() === 'en' ? 'en' : 'ja'
  const { startsOn, endsOn, zone, closurePolicy, venue, place, pattern } = rule
  const to = endsOn && formatDate(endsOn, language)
  const lines = [
    say(words.hours)(rule),
    zone === 'Asia/Tokyo' ? '' : say(words.otherZone)({ zone }),
    [say(sessionDeskWords.venues[venue]), place].filter(Boolean).join('・'),
    say(words.onClosedDays)({ policy: say(words.closurePolicies[closurePolicy]) }),
    pattern === 'fixed_dates' ? '' : say(words.span)({ from: formatDate(startsOn, language), to }),
  ]
  return (
    <Item
      heading={describeDates(rule, language)}
      aside={
        <Row>
          <ButtonLink size="small" tone="quiet" to={`${path}/change`}>
            {say(words.change)}
          </ButtonLink>
          <PostButton size="small" tone="plain" action={`${path}/end`}>
            {say(words.end)}
          </PostButton>
        </Row>
      }
    >
      {lines.filter(Boolean).map((line) => (
        <Lead key={line}>{line}</Lead>
      ))}
    </Item>
  )
}
