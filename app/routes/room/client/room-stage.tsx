import type { Stamp } from '#app/generated/prisma/enums.ts'
import { Chip } from '#app/ui/chip.tsx'
import { useSay } from '#app/ui/language.tsx'
import { Tile, Tiles } from '#app/ui/room/tile.tsx'
import { guestRoleWords } from '#app/words/guest.ts'
import { formWordsOfSeat } from '#app/words/participant.ts'
import { roomWords } from '#app/words/room.ts'
import { Picture } from './picture.tsx'
import { stampIcons } from './stamp-icons.tsx'
import { TurnTiles } from './turn-tiles.tsx'
import { useTilePages } from './use-tile-pages.ts'
import type { Media } from './use-media.ts'
import type { ViewOnPage } from './use-room-stream.ts'

/** Everybody inside, seats as equals, at most nine at a time; above them what one of them shows to all. */
export function RoomStage({
  view,
  media,
  ownSeatId,
}: {
  view: ViewOnPage
  media: Media
  ownSeatId: string
}) {
  const here = view.roster.filter((seat) => seat.isHere || seat.id === ownSeatId)
  const central = centralSeat(here, { spotlightId: view.spotlightId, media })
  const { shown, hidden, turn } = useTilePages(here.filter((seat) => seat !== central))
  const tileOf = (seat: RoomSeat) => (
    <Tile
      key={seat.id}
      name={seat.name}
      you={seat.id === ownSeatId}
      speaking={media.speaking.includes(seat.identity)}
      mark={<Marks seat={seat} />}
      large={seat === central}
    >
      {pictureOf(seat, media)}
    </Tile>
  )
  return (
    <>
      <Tiles>
        {central && tileOf(central)}
        {shown.map(tileOf)}
      </Tiles>
      {turn && (
        <TurnTiles
          {...turn}
          speakers={hidden
            .filter(({ identity }) => media.speaking.includes(identity))
            .map(({ name }) => name)}
        />
      )}
    </>
  )
}

type RoomSeat = ViewOnPage['roster'][number]

/** Who is in the middle: whom staff put there, else who of those who lead shows something to all. */
function centralSeat(
  here: RoomSeat[],
  { spotlightId, media }: { spotlightId: string | null; media: Media },
): RoomSeat | undefined {
  const isShowing = ({ role, identity }: RoomSeat) =>
    (role === 'facilitator' || role === 'speaker') && media.pictures.shared.has(identity)
  return here.find(({ id }) => id === spotlightId) ?? here.find(isShowing)
}

/** What a seat shows, else its face; nothing where there is none. */
function pictureOf({ identity, hands }: RoomSeat, { pictures }: Media) {
  const shared = pictures.shared.get(identity)
  if (shared) {
    const turned = shared.kind === 'hands' ? hands : undefined
    return <Picture track={shared.track} isShared hands={turned} />
  }
  const face = pictures.faces.get(identity)
  return face && <Picture track={face} />
}

/** What somebody says without a word, or else what they are there for. */
function Marks({ seat }: { seat: RoomSeat }) {
  const say = useSay()
  const { hand, isQuiet, stamp } = seat
  const saysSomething = hand !== null || isQuiet || stamp !== null
  return (
    <>
      {stamp && <StampMark key={stamp.at} feeling={stamp.feeling} />}
      {hand !== null && <Chip tone="warn">{say(roomWords.handIsUp)}</Chip>}
      {isQuiet && <Chip>{say(roomWords.quiet)}</Chip>}
      {(seat.role !== 'participant' || !saysSomething) && <RoleMark seat={seat} />}
    </>
  )
}

function StampMark({ feeling }: { feeling: Stamp }) {
  const say = useSay()
  const Icon = stampIcons[feeling]
  return (
    <span className="stamp">
      <Chip tone="ok">
        <Icon />
        {say(roomWords.stamps[feeling])}
      </Chip>
    </span>
  )
}

/** Who is there for what: everybody's role is seen, a participant's form of seat too. */
function RoleMark({ seat: { role, form } }: { seat: RoomSeat }) {
  const say = useSay()
  if (role === 'facilitator') return <Chip tone="ok">{say(roomWords.host)}</Chip>
  if (role !== 'participant') return <Chip tone="warn">{say(guestRoleWords[role])}</Chip>
  return form === 'video' ? null : <Chip>{say(formWordsOfSeat[form].label)}</Chip>
}
