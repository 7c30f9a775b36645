import { type Actor, actors, everybody, guests, participants } from './actors.ts'
import type { Lines } from './check-lines.ts'

const results = { speaker: 'works', microphone: 'refused', camera: 'untried', path: 'udp' }

/** Whoever has no key here, or one that is not theirs. */
const keyless = Object.fromEntries(
  actors.filter((actor) => !participants.includes(actor)).map((actor) => [actor, 403]),
) as Partial<Record<Actor, 403>>

/** Trying one's own device: anybody may, and whoever has a key may tell the office what came of it. */
export const lines: Lines = {
  'GET /check': { may: everybody },
  'POST /check/media': { may: everybody, as: 'media_away' },
  'POST /check/results': { may: participants, but: keyless, form: () => results },
  'GET /guest/check': { may: guests },
  'POST /guest/check/media': { may: guests, as: 'media_away' },
  'POST /guest/check/results': { may: guests, form: () => results },
}
