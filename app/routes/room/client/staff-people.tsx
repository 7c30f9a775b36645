import { useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { Details } from '#app/ui/details.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { staffMediaWords } from '#app/words/media.ts'
import { staffRoomWords } from '#app/words/room.ts'
import { Asking } from './asking.tsx'
import type { Hotlines } from './hotline-card.tsx'
import { PlaceChip } from './place-chip.tsx'
import { StaffPerson } from './staff-person.tsx'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

interface StaffPeopleProps {
  view: ViewOnPage
  press: Press
  hotlines: Hotlines
}

/** Who is inside, what can be done for each of them, and closing for everybody. */
export function StaffPeople({ view, press, hotlines }: StaffPeopleProps) {
  const say = useSay()
  const [isClosing, setIsClosing] = useState(false)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const people = view.everybody.filter(({ role }) => role !== 'facilitator')
  const chosen = people.find(({ id }) => id === chosenId)
  return (
    <Details summary={say(staffRoomWords.people)}>
      <ItemList>
        {people.map((seat) => (
          <Item
            key={seat.id}
            heading={seat.name}
            aside={
              <Button
                size="small"
                tone="quiet"
                aria-label={say(staffRoomWords.personOf)({ name: seat.name })}
                onClick={() => setChosenId(seat.id)}
              >
                {say(staffRoomWords.person)}
              </Button>
            }
          >
            <Chips>
              {seat.isQuiet && <Chip>{say(staffRoomWords.doNotCall)}</Chip>}
              {seat.isAskedToSpeak && <Chip>{say(staffMediaWords.isAsked)}</Chip>}
              <PlaceChip view={view} breakoutId={seat.breakoutId} />
            </Chips>
          </Item>
        ))}
      </ItemList>
      <Row>
        <Button size="small" tone="quiet" onClick={() => void press('mutes')}>
          {say(staffMediaWords.muteAll)}
        </Button>
      </Row>
      <Button tone="danger" onClick={() => setIsClosing(true)}>
        {say(staffRoomWords.close)}
      </Button>
      {chosen && (
        <StaffPerson
          view={view}
          seat={chosen}
          hotlines={hotlines}
          press={press}
          onClose={() => setChosenId(null)}
        />
      )}
      <Asking
        open={isClosing}
        onClose={() => setIsClosing(false)}
        heading={say(staffRoomWords.closeQuestion)}
        lead={say(staffRoomWords.closeLead)}
        yes={say(staffRoomWords.closeYes)}
        no={say(staffRoomWords.closeNo)}
        onYes={() => void press('closing').then(() => setIsClosing(false))}
      />
    </Details>
  )
}
