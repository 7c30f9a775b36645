import { useState } from 'react'
import { type ShortReason, shortReasons } from '#app/domain/room/can-open-room.ts'
import { Button } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { Note } from '#app/ui/note.tsx'
import { staffRoomWords } from '#app/words/room.ts'
import type { Press, Steered } from './use-press.ts'

/** Before the room is open: what it still needs. Afterwards only a quiet word while staff are missing. */
export function StaffOpening({ view, isCoordinator, press }: Steered & { press: Press }) {
  const say = useSay()
  const [isAsking, setIsAsking] = useState(false)
  const { state, staffMissing } = view
  if (state === 'open') {
    if (staffMissing === 0) return null
    return (
      <Note tone="warm" status>
        <p>{say(staffRoomWords.shortOfStaff)({ count: staffMissing })}</p>
      </Note>
    )
  }
  if (state !== 'before') return null
  const openShort = (reason: ShortReason) =>
    void press('opening', { reason }).then(() => setIsAsking(false))
  return (
    <Row align="center">
      {staffMissing > 0 && (
        <Chip tone="warn">{say(staffRoomWords.missing)({ count: staffMissing })}</Chip>
      )}
      {staffMissing === 0 && (
        <Button onClick={() => void press('opening')}>{say(staffRoomWords.open)}</Button>
      )}
      {staffMissing > 0 && isCoordinator && (
        <Button size="small" tone="plain" onClick={() => setIsAsking(true)}>
          {say(staffRoomWords.openShort)}
        </Button>
      )}
      <Dialog
        open={isAsking}
        onClose={() => setIsAsking(false)}
        heading={say(staffRoomWords.openShortQuestion)}
        closeLabel={say(staffRoomWords.openShortNo)}
        actions={shortReasons.map((reason) => (
          <Button key={reason} tone="quiet" onClick={() => openShort(reason)}>
            {say(staffRoomWords.shortReasons[reason])}
          </Button>
        ))}
      >
        <p>{say(staffRoomWords.openShortLead)}</p>
      </Dialog>
    </Row>
  )
}
