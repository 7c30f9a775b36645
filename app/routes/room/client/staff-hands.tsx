import { Button } from '#app/ui/button.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Section } from '#app/ui/section.tsx'
import { staffRoomWords } from '#app/words/room.ts'
import { PlaceChip } from './place-chip.tsx'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** Whose hand is up, who was first on top; nothing while none is. */
export function StaffHands({ view, press }: { view: ViewOnPage; press: Press }) {
  const say = useSay()
  const hands = view.everybody
    .filter(({ hand }) => hand !== null)
    .toSorted((one, other) => (one.hand ?? 0) - (other.hand ?? 0))
  if (hands.length === 0) return null
  const lower = (fields?: Record<string, string>) => void press('hands/lowering', fields)
  return (
    <Section heading={say(staffRoomWords.hands)}>
      <ItemList>
        {hands.map(({ id, name, breakoutId }) => (
          <Item
            key={id}
            heading={name}
            aside={
              <Button size="small" tone="quiet" onClick={() => lower({ seat: id })}>
                {say(staffRoomWords.lowerHand)}
              </Button>
            }
          >
            <PlaceChip view={view} breakoutId={breakoutId} />
          </Item>
        ))}
      </ItemList>
      {hands.length > 1 && (
        <Row>
          <Button size="small" tone="plain" onClick={() => lower()}>
            {say(staffRoomWords.lowerAll)}
          </Button>
        </Row>
      )}
    </Section>
  )
}
