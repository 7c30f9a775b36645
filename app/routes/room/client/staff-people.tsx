import { useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { Details } from '#app/ui/details.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { staffRoomWords } from '#app/words/room.ts'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** Who is inside, for what is seldom done: taking somebody out, and closing for everybody. */
export function StaffPeople({ view, press }: { view: ViewOnPage; press: Press }) {
  const say = useSay()
  const [isClosing, setIsClosing] = useState(false)
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null)
  const people = view.roster.filter(({ role }) => role !== 'facilitator')
  return (
    <Details summary={say(staffRoomWords.people)}>
      <ItemList>
        {people.map((seat) => (
          <Item
            key={seat.id}
            heading={seat.name}
            aside={
              <Button size="small" tone="danger" onClick={() => setLeaving(seat)}>
                {say(staffRoomWords.remove)}
              </Button>
            }
          >
            {seat.isQuiet && <Chip>{say(staffRoomWords.doNotCall)}</Chip>}
          </Item>
        ))}
      </ItemList>
      <Button tone="danger" onClick={() => setIsClosing(true)}>
        {say(staffRoomWords.close)}
      </Button>
      <Dialog
        open={isClosing}
        onClose={() => setIsClosing(false)}
        heading={say(staffRoomWords.closeQuestion)}
        closeLabel={say(staffRoomWords.closeNo)}
        actions={
          <Button
            tone="danger"
            onClick={() => void press('closing').then(() => setIsClosing(false))}
          >
            {say(staffRoomWords.closeYes)}
          </Button>
        }
      >
        <p>{say(staffRoomWords.closeLead)}</p>
      </Dialog>
      <Dialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        heading={say(staffRoomWords.removeQuestion)({ name: leaving?.name ?? '' })}
        closeLabel={say(staffRoomWords.removeNo)}
        actions={
          <Button
            tone="danger"
            onClick={() =>
              void press('removals', { seat: leaving?.id ?? '' }).then(() => setLeaving(null))
            }
          >
            {say(staffRoomWords.removeYes)}
          </Button>
        }
      >
        <p>{say(staffRoomWords.removeLead)}</p>
      </Dialog>
    </Details>
  )
}
