import { useState } from 'react'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { Details } from '#app/ui/details.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { FormError } from '#app/ui/form/form-error.tsx'
import { useLanguage, useSay } from '#app/ui/language.tsx'
import { Row, Stack } from '#app/ui/layout.tsx'
import { Item, ItemList } from '#app/ui/list.tsx'
import { Section } from '#app/ui/section.tsx'
import type { RefusalReason } from '#app/platform/refusal.ts'
import { say as sayIn } from '#app/words/language.ts'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { refusalWords } from '#app/words/refusal.ts'
import { staffRoomWords } from '#app/words/room.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** What staff steer a room with: open it, let people in, take somebody out, close it. */
export function StaffDoor({ base, view }: { base: string; view: ViewOnPage }) {
  const say = useSay()
  const language = useLanguage()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isClosing, setIsClosing] = useState(false)
  async function press(path: string, fields: Record<string, string> = {}) {
    const response = await fetch(`${base}/${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
    const answer =
      response.status === 409 ? ((await response.json()) as { reason: RefusalReason }) : null
    setRefusal(answer ? sayIn(refusalWords[answer.reason], language) : null)
  }
  const guests = view.roster.filter(({ role }) => role === 'participant')
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
      <Section heading={say(staffRoomWords.door)}>
        {view.door.length === 0 && <p>{say(staffRoomWords.nobodyWaits)}</p>}
        <ItemList>
          {view.door.map((seat) => (
            <Item key={seat.id} heading={seat.name} aside={<DoorState seat={seat} />}>
              <Chip>{say(formWordsOfSeat[seat.form].label)}</Chip>
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
                {seat.state === 'removed' && (
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
            {guests.map((seat) => (
              <Item
                key={seat.id}
                heading={seat.name}
                aside={
                  <Button
                    size="small"
                    tone="danger"
                    onClick={() => void press('removals', { seat: seat.id })}
                  >
                    {say(staffRoomWords.remove)}
                  </Button>
                }
              />
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
        actions={
          <Row>
            <Button
              tone="danger"
              onClick={() => void press('closing').then(() => setIsClosing(false))}
            >
              {say(staffRoomWords.closeYes)}
            </Button>
            <Button tone="plain" onClick={() => setIsClosing(false)}>
              {say(staffRoomWords.closeNo)}
            </Button>
          </Row>
        }
      >
        <p>{say(staffRoomWords.closeLead)}</p>
      </Dialog>
      <ButtonLink tone="plain" size="small" to="/desk">
        {say(staffRoomWords.desk)}
      </ButtonLink>
    </Stack>
  )
}

function DoorState({ seat }: { seat: ViewOnPage['door'][number] }) {
  const say = useSay()
  if (seat.state === 'removed') return <Chip tone="bad">{say(staffRoomWords.removedMark)}</Chip>
  if (seat.state === 'declined') return <Chip>{say(staffRoomWords.declinedMark)}</Chip>
  if (!seat.isHere) return <Chip tone="warn">{say(staffRoomWords.awayFromScreen)}</Chip>
  return <Chip tone="ok">{say(staffRoomWords.waitingFor)({ minutes: seat.waitingMinutes })}</Chip>
}
