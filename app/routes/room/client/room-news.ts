import type { Stamp } from '#app/generated/prisma/enums.ts'
import type { ViewOnPage } from './use-room-stream.ts'

type Roster = ViewOnPage['roster']

/** Something that happened in the room to somebody else. */
export type News =
  | { kind: 'came' | 'went' | 'raised'; name: string }
  | { kind: 'felt'; name: string; feeling: Stamp }

/**
 * What happened between two views of a room, to everybody but the reader. Whoever was taken out goes unsaid. A
 * speaker sees participants come into view with a hand and go with it: those neither came nor went.
 */
export function newsBetween(before: Roster, after: Roster, ownSeatId: string): News[] {
  const known = new Map(before.map((seat) => [seat.id, seat]))
  const isSpeaker = after.some(({ id, role }) => id === ownSeatId && role === 'speaker')
  return after
    .filter(({ id }) => id !== ownSeatId)
    .flatMap(({ id, name, role, isHere, hand, stamp }): News[] => {
      const last = known.get(id)
      const wasHere = last?.isHere ?? false
      const news: News[] = []
      const isUnlisted = isSpeaker && role === 'participant'
      if (isHere !== wasHere && !isUnlisted) news.push({ kind: isHere ? 'came' : 'went', name })
      if (hand !== null && last?.hand == null) news.push({ kind: 'raised', name })
      if (stamp && stamp.at !== last?.stamp?.at)
        news.push({ kind: 'felt', name, feeling: stamp.feeling })
      return news
    })
}
