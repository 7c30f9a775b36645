import { useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Chip, Chips } from '#app/ui/chip.tsx'
import { Details } from '#app/ui/details.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Section } from '#app/ui/section.tsx'
import { say as sayIn } from '#app/words/language.ts'
import { guestRoleWords } from '#app/words/guest.ts'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { staffRoomWords } from '#app/words/room.ts'
import { post } from './post.ts'
import { StaffHands } from './staff-hands.tsx'
import type { ViewOnPage } from './use-room-stream.ts'

interface Props {
  base: string
  view: ViewOnPage
  /** Lifting a removal is for coordinators. */
  canLift: boolean
}

/** What staff steer a room with: open it, let people in, take somebody out, close it. */
export function StaffDoor({ base, view, canLift }: Props) {
  const say = useSay()
  const language = useLanguage()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isClosing, setIsClosing] = useState(false)
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null)
  async function press(path: string, fields: Record<string, string> = {}) {
    const { refusal: reason } = await post(`${base}/${path}`, fields)
    setRefusal(reason && sayIn(refusalWords[reason], language))
  }
  const people = view.roster.filter(({ role }) => role !== 'facilitator')
  return (
    <Stack>
      {refusal && <FormError errors={[refusal]} />}
      {view.state === 'before' && (
        <Row align="center">
          {view.staffMissing > 0 ? (
            <Chip tone="warn">{say(staffRoomWords.missing)({ count: view.staffMissing })}</Chip>
          ) : (
            <Button onClick={() => void press('opening')}>{say(staffRoomWords.open)}</Button>
          )}
        </Row>
      )}
      <StaffHands base={base} view={view} />
      <Section heading={say(staffRoomWords.door)}>
        {view.door.length === 0 && <p>{say(staffRoomWords.nobodyWaits)}</p>}
        <ItemList>
          {view.door.map((seat) => (
            <Item key={seat.id} heading={seat.name} aside={<DoorState seat={seat} />}>
              <Chips>
                {isGuestRole(seat.role) && (
                  <Chip tone="warn">{say(guestRoleWords[seat.role])}</Chip>
                )}
                <Chip>{say(formWordsOfSeat[seat.form].label)}</Chip>
              </Chips>
              <Row>
                {view.state === 'open' && seat.state !== 'removed' && (
                  <Button size="small" onClick={() => void press('admissions', { seat: seat.id })}>
                    {say(staffRoomWords.admit)}
                  </Button>
                )}
                {seat.state === 'waiting' && (
                  <Button
                    size="small"
                    tone="plain"
                    onClick={() => void press('declines', { seat: seat.id })}
                  >
                    {say(staffRoomWords.decline)}
                  </Button>
                )}
                {seat.state === 'removed' && canLift && (
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
      </Section>
      {view.state === 'open' && (
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
        </Details>
      )}
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
    </Stack>
  )
}

const isGuestRole = (role: string): role is keyof typeof guestRoleWords => role in guestRoleWords

function DoorState({ seat }: { seat: ViewOnPage['door'][number] }) {
  const say = useSay()
  if (seat.state === 'removed') return <Chip tone="bad">{say(staffRoomWords.removedMark)}</Chip>
  if (seat.state === 'declined') return <Chip>{say(staffRoomWords.declinedMark)}</Chip>
  if (!seat.isHere) return <Chip tone="warn">{say(staffRoomWords.awayFromScreen)}</Chip>
  return <Chip tone="ok">{say(staffRoomWords.waitingFor)({ minutes: seat.waitingMinutes })}</Chip>
}
