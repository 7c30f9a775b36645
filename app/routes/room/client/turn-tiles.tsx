import { Button } from '#app/ui/button.tsx'
import { Chip } from '#app/ui/chip.tsx'
import { useListing, useSay } from '#app/ui/language.tsx'
import { Row } from '#app/ui/layout.tsx'
import { roomWords } from '#app/words/room.ts'
import type { Turn } from './use-tile-pages.ts'

interface Props extends Turn {
  /** Who speaks on a page that is not shown, by name. */
  speakers: string[]
}

/** Turns to the seats that do not fit, and says who is heard from there. */
export function TurnTiles({ page, pages, turnTo, speakers }: Props) {
  const say = useSay()
  const list = useListing()
  return (
    <Row align="center">
      {page > 1 && (
        <Button size="small" tone="plain" onClick={() => turnTo(page - 1)}>
          {say(roomWords.peopleBefore)}
        </Button>
      )}
      <span>{say(roomWords.peoplePage)({ page, pages })}</span>
      {page < pages && (
        <Button size="small" tone="plain" onClick={() => turnTo(page + 1)}>
          {say(roomWords.peopleAfter)}
        </Button>
      )}
      {speakers.length > 0 && (
        <Chip tone="ok">{say(roomWords.speaksElsewhere)({ names: list(speakers) })}</Chip>
      )}
    </Row>
  )
}
