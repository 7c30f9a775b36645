import { useRef } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { Details } from '#app/ui/details.tsx'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Lead } from '#app/ui/text.tsx'
import { staffBreakoutWords } from '#app/words/breakout.ts'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

type Breakout = ViewOnPage['breakouts'][number]

/** The rooms within the room in the hands of those who steer: opened, filled, visited, ended. */
export function StaffBreakouts({ view, press }: { view: ViewOnPage; press: Press }) {
  const say = useSay()
  const { breakouts, place } = view
  const shared = breakouts.filter(({ entry }) => entry !== 'asked')
  return (
    <Details summary={say(staffBreakoutWords.heading)}>
      <ItemList>
        {breakouts.map((breakout) => (
          <OpenBreakout
            key={breakout.id}
            breakout={breakout}
            seats={view.everybody.filter(({ breakoutId }) => breakoutId === breakout.id)}
            isHere={breakout.id === place?.id}
            press={press}
          />
        ))}
      </ItemList>
      {shared.length > 0 ? (
        <Row>
          <Button size="small" tone="quiet" onClick={() => void press('places/spreading')}>
            {say(staffBreakoutWords.spread)}
          </Button>
          <Button size="small" tone="quiet" onClick={() => void press('breakouts/closing')}>
            {say(staffBreakoutWords.bringBack)}
          </Button>
        </Row>
      ) : (
        <NewBreakouts press={press} />
      )}
    </Details>
  )
}

function OpenBreakout({
  breakout,
  seats,
  isHere,
  press,
}: {
  breakout: Breakout
  seats: ViewOnPage['everybody']
  isHere: boolean
  press: Press
}) {
  const say = useSay()
  const { id, entry, asked } = breakout
  const theme = breakout.theme ?? say(staffBreakoutWords.sideRoom)
  return (
    <Item heading={theme}>
      <Chips>
        {seats.map((seat) => (
          <Chip key={seat.id} tone={seat.role === 'facilitator' ? 'ok' : undefined}>
            {seat.name}
          </Chip>
        ))}
        {seats.length === 0 && <Chip>{say(staffBreakoutWords.nobodyThere)}</Chip>}
      </Chips>
      {entry === 'asked' && <Answer asked={asked} seats={seats} />}
      <Row>
        {!isHere && entry !== 'asked' && (
          <Button
            size="small"
            tone="quiet"
            aria-label={say(staffBreakoutWords.visitOf)({ theme })}
            onClick={() => void press('place', { room: id })}
          >
            {say(staffBreakoutWords.visit)}
          </Button>
        )}
        <Button
          size="small"
          tone="plain"
          aria-label={say(staffBreakoutWords.closeOneOf)({ theme })}
          onClick={() => void press('breakouts/closing', { room: id })}
        >
          {say(staffBreakoutWords.closeOne)}
        </Button>
      </Row>
    </Item>
  )
}

/** What came of asking somebody into a room for two. */
function Answer({ asked, seats }: { asked: string[]; seats: ViewOnPage['everybody'] }) {
  const say = useSay()
  const [name] = asked
  if (name) return <Lead>{say(staffBreakoutWords.waitsForAnswer)({ name })}</Lead>
  const hasCome = seats.some(({ role }) => role !== 'facilitator')
  return hasCome ? null : <Lead>{say(staffBreakoutWords.saidNo)}</Lead>
}

function NewBreakouts({ press }: { press: Press }) {
  const say = useSay()
  const place = useRef<HTMLDivElement>(null)
  async function open(fields: Record<string, string>) {
    const area = place.current?.querySelector('textarea')
    if (area && (await press('breakouts', { themes: area.value, ...fields }))) area.value = ''
  }
  return (
    <div className="stack" ref={place}>
      <TextArea
        id="breakout-themes"
        name="themes"
        label={say(staffBreakoutWords.themes)}
        hint={say(staffBreakoutWords.themesHint)}
        rows={3}
      />
      <Row>
        <Button size="small" tone="quiet" onClick={() => void open({})}>
          {say(staffBreakoutWords.openChosen)}
        </Button>
        <Button size="small" tone="quiet" onClick={() => void open({ assigned: 'assigned' })}>
          {say(staffBreakoutWords.openAssigned)}
        </Button>
      </Row>
    </div>
  )
}
