import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Tile, Tiles } from '#app/ui/room/tile.tsx'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { roomWords } from '#app/words/room.ts'
import { Picture } from './picture.tsx'
import type { Media } from './use-media.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** Everybody inside, seats as equals. */
export function RoomStage({
  view,
  media,
  ownSeatId,
}: {
  view: ViewOnPage
  media: Media
  ownSeatId: string
}) {
  const say = useSay()
  const here = view.roster.filter((seat) => seat.isHere || seat.id === ownSeatId)
  return (
    <Tiles>
      {here.map((seat) => {
        const picture = media.pictures.get(seat.identity)
        const isStaff = seat.role === 'facilitator'
        return (
          <Tile
            key={seat.id}
            name={seat.name}
            you={seat.id === ownSeatId}
            speaking={media.speaking.includes(seat.identity)}
            mark={
              isStaff ? (
                <Chip tone="ok">{say(roomWords.host)}</Chip>
              ) : (
                seat.form !== 'video' && <Chip>{say(formWordsOfSeat[seat.form].label)}</Chip>
              )
            }
          >
            {picture && <Picture track={picture} />}
          </Tile>
        )
      })}
    </Tiles>
  )
}
