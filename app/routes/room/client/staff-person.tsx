import { useState } from 'react'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Stack } from '#app/ui/layout.tsx'
import { staffBreakoutWords } from '#app/words/breakout.ts'
import { staffMediaWords } from '#app/words/media.ts'
import { staffRoomWords } from '#app/words/room.ts'
import { Asking } from './asking.tsx'
import type { Hotlines } from './hotline-card.tsx'
import { TellOne } from './tell-one.tsx'
import type { Press } from './use-press.ts'
import type { ViewOnPage } from './use-room-stream.ts'

interface StaffPersonProps {
  view: ViewOnPage
  seat: ViewOnPage['everybody'][number]
  press: Press
  hotlines: Hotlines
  onClose: () => void
}

/** What staff can do for one person: the gentle things first, taking out last and asked about. */
export function StaffPerson({ view, seat, press, hotlines, onClose }: StaffPersonProps) {
  const say = useSay()
  const [isRemoving, setIsRemoving] = useState(false)
  const { id, name, breakoutId } = seat
  const act = (path: string, fields: Record<string, string> = {}) =>
    void press(path, { seat: id, ...fields }).then(onClose)
  const hasVoice = seat.form === 'video' || seat.form === 'voice'
  const isLarge = view.spotlightId === id
  const spotlight: Record<string, string> = isLarge ? {} : { seat: id }
  const others = view.breakouts.filter((each) => each.entry !== 'asked' && each.id !== breakoutId)
  if (isRemoving) {
    return (
      <Asking
        open
        onClose={onClose}
        heading={say(staffRoomWords.removeQuestion)({ name })}
        lead={say(staffRoomWords.removeLead)}
        yes={say(staffRoomWords.removeYes)}
        no={say(staffRoomWords.removeNo)}
        onYes={() => act('removals')}
      />
    )
  }
  return (
    <Dialog open onClose={onClose} heading={say(staffRoomWords.personOf)({ name })}>
      <Stack>
        <TellOne seatId={id} press={press} hotlines={hotlines} onTold={onClose} />
        {hasVoice && (
          <>
            <Button tone="quiet" onClick={() => act('unmute-requests')}>
              {say(staffMediaWords.askToSpeak)}
            </Button>
            <Button tone="quiet" onClick={() => act('mutes')}>
              {say(staffMediaWords.mute)}
            </Button>
          </>
        )}
        <Button tone="quiet" onClick={() => void press('spotlight', spotlight).then(onClose)}>
          {say(isLarge ? staffMediaWords.spotlightOff : staffMediaWords.spotlight)}
        </Button>
        <Button tone="quiet" onClick={() => act('side-rooms')}>
          {say(staffBreakoutWords.askAside)}
        </Button>
        {others.map(({ id: room, theme }) => (
          <Button key={room} tone="quiet" onClick={() => act('places', { room })}>
            {say(staffBreakoutWords.moveTo)({ theme: theme ?? '' })}
          </Button>
        ))}
        {breakoutId !== null && (
          <Button tone="quiet" onClick={() => act('places')}>
            {say(staffBreakoutWords.moveBack)}
          </Button>
        )}
        <Button tone="danger" onClick={() => setIsRemoving(true)}>
          {say(staffRoomWords.remove)}
        </Button>
      </Stack>
    </Dialog>
  )
}
