import { Button } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Section } from '#app/ui/section.tsx'
import { Lead } from '#app/ui/text.tsx'
import { guestRoleWords } from '#app/words/guest.ts'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { staffRoomWords } from '#app/words/room.ts'
import type { Press, Steered } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

type WaitingSeat = ViewOnPage['door'][number]

/** Who waits, since when, and what can be done about it. */
export function StaffDoor({ view, isCoordinator, press }: Steered & { press: Press }) {
  const say = useSay()
  const isOpen = view.state === 'open'
  const waiting = view.door.filter(({ state }) => state === 'waiting')
  return (
    <Section heading={say(staffRoomWords.door)}>
      {view.door.length === 0 && <p>{say(staffRoomWords.nobodyWaits)}</p>}
      {isOpen && waiting.length > 1 && (
        <Row>
          <Button size="small" tone="quiet" onClick={() => void press('admissions/all')}>
            {say(staffRoomWords.admitAll)({ count: waiting.length })}
          </Button>
        </Row>
      )}
      <ItemList>
        {view.door.map((seat) => (
          <Item key={seat.id} heading={seat.name}>
            <Chips>
              <DoorState seat={seat} />
              {isGuestRole(seat.role) && <Chip tone="warn">{say(guestRoleWords[seat.role])}</Chip>}
              <Chip>{say(formWordsOfSeat[seat.form].label)}</Chip>
            </Chips>
            <Row>
              {isOpen && (seat.state === 'waiting' || seat.state === 'declined') && (
                <Button size="small" onClick={() => void press('admissions', { seat: seat.id })}>
                  {say(staffRoomWords.admit)}
                </Button>
              )}
              {(seat.state === 'waiting' || seat.state === 'admitted') && (
                <Button
                  size="small"
                  tone="plain"
                  onClick={() => void press('declines', { seat: seat.id })}
                >
                  {say(staffRoomWords.decline)}
                </Button>
              )}
              {seat.state === 'removed' && isCoordinator && (
                <Button
                  size="small"
                  tone="plain"
                  onClick={() => void press('removals/lifting', { seat: seat.id })}
                >
                  {say(staffRoomWords.lift)}
                </Button>
              )}
            </Row>
          </Item>
        ))}
      </ItemList>
      {view.isLocked && <Lead>{say(staffRoomWords.isLocked)}</Lead>}
      <Row>
        <Button
          size="small"
          tone="plain"
          onClick={() => void press('lock', view.isLocked ? {} : { on: 'on' })}
        >
          {say(view.isLocked ? staffRoomWords.unlock : staffRoomWords.lock)}
        </Button>
      </Row>
    </Section>
  )
}

const isGuestRole = (role: string): role is keyof typeof guestRoleWords => role in guestRoleWords

function DoorState({ seat }: { seat: WaitingSeat }) {
  const say = useSay()
  if (seat.state === 'removed') return <Chip tone="bad">{say(staffRoomWords.removedMark)}</Chip>
  if (seat.state === 'declined') return <Chip>{say(staffRoomWords.declinedMark)}</Chip>
  const { isHere, awayMinutes, waitingMinutes } = seat
  const said = seat.state === 'admitted' ? staffRoomWords.admittedMark : staffRoomWords.waitingFor
  return (
    <>
      <Chip tone={isHere ? 'ok' : 'plain'}>{say(said)({ minutes: waitingMinutes })}</Chip>
      {!isHere && (
        <Chip tone="warn">{say(staffRoomWords.awayFromScreen)({ minutes: awayMinutes })}</Chip>
      )}
    </>
  )
}
