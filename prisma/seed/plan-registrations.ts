import type { Prisma } from '#app/generated/prisma/client.ts'
import { between, chance, demoId } from './demo-id.ts'
import { participantId } from './demo-ids.ts'
import { participants } from './people.ts'
import { programmes } from './programmes.ts'
import type { PlannedSession } from './planned-session.ts'

const dayMs = 86_400_000

/** Those whose places the demo opens: they come to every tea gathering. */
export const regulars = [0, 1]

/** Who has a place in a session: as many as its programme draws, fewer the farther away it is. */
export function planRegistrations(
  session: PlannedSession,
  now: Date,
): Prisma.RegistrationCreateManyInput[] {
  const { id, key, startAt } = session
  const [fewest, most] = programmes[key].visitors
  const daysAhead = (startAt.getTime() - now.getTime()) / dayMs
  const wish = Math.round(between(fewest, most, `${id} visitors`))
  const count = daysAhead > 45 ? Math.round(wish / 4) : daysAhead > 14 ? Math.round(wish / 2) : wish
  const isTea = programmes[key].kind === 'tea_gathering'
  const inTurn = participants
    .map((_person, number) => number)
    .toSorted((a, b) => chance(`${id} ${a}`) - chance(`${id} ${b}`))
  const first = isTea && daysAhead < 45 ? regulars : []
  return [...new Set([...first, ...inTurn])]
    .flatMap((number) => registration(session, number, now))
    .slice(0, Math.max(count, first.length))
}

/** A place for somebody who was with the network by then. */
function registration({ id, key, startAt }: PlannedSession, number: number, now: Date) {
  const person = participants[number]
  if (!person) return []
  const cameAt = now.getTime() - person.since * dayMs
  const latest = Math.min(startAt.getTime(), now.getTime()) - 3_600_000
  const appliedAt = latest - between(0, 12, `${id} ${number} applied`) * dayMs
  if (latest < cameAt) return []
  const at = new Date(Math.max(appliedAt, cameAt))
  const isInHouse = programmes[key].venue === 'both' && chance(`${id} ${number} house`) < 0.3
  return [
    {
      id: demoId(`registration ${id} ${number}`),
      sessionId: id,
      participantId: participantId(number),
      form: isInHouse ? ('on_site' as const) : person.form,
      appliedAt: at,
      confirmedAt: at,
    },
  ]
}
