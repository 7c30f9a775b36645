import type { SessionVenue } from '#app/generated/prisma/enums.ts'
import type { ProgrammeRule } from '../programme/programme-rule.ts'
import type { Foreseen } from './foresee-sessions.ts'
import { type SessionTimes, areSameTimes } from './session-times.ts'

/** A coming session of the rule that is to be changed. */
export interface StandingSession extends SessionTimes {
  id: string
  /** Its day in the zone of the new rule, YYYY-MM-DD. */
  date: string
  /** The day that the old rule named. */
  ruleDate: string | null
  venue: SessionVenue
  place: string | null
  isConfirmed: boolean
  isCancelled: boolean
  isMovedByHand: boolean
  registered: number
}

export interface Kept {
  session: StandingSession
  foreseen: Foreseen
}

/** What a new rule would do to the sessions of an old one. */
export interface Difference {
  /** On a day of the new rule, and nothing about them changes. */
  stays: Kept[]
  /** On a day of the new rule, at another hour or place. */
  changes: Kept[]
  /** On no day of the new rule. */
  goes: StandingSession[]
  /** Days of the new rule on which nothing stands. */
  comes: Foreseen[]
}

/** Sessions with people in them, or that somebody moved, change only where they are named one by one. */
export const isProtected = ({ registered, isMovedByHand }: StandingSession): boolean =>
  registered > 0 || isMovedByHand

/**
 * Compares day by day, then by the day that the old rule had named: a session that moved out of the
 * way of a closed day may move again. Where somebody moved it by hand, there it stays. A cancelled
 * session holds its day: nothing comes back there.
 */
export function compareWithRule(
  rule: ProgrammeRule,
  sessions: StandingSession[],
  foreseen: Foreseen[],
): Difference {
  const free = new Set(foreseen)
  const find = (isMeant: (occurrence: Foreseen) => boolean) => [...free].find(isMeant)
  const matches = new Map<StandingSession, Foreseen>()
  const match = (session: StandingSession, occurrence: Foreseen | undefined) => {
    if (!occurrence) return
    free.delete(occurrence)
    matches.set(session, occurrence)
  }
  for (const session of sessions)
    if (!session.isMovedByHand)
      match(
        session,
        find(({ date }) => date === session.date),
      )
  for (const session of sessions)
    if (!matches.has(session))
      match(
        session,
        find(({ ruleDate }) => ruleDate === session.ruleDate),
      )

  const kept = [...matches].map(([session, occurrence]) => ({ session, foreseen: occurrence }))
  const isSame = ({ session, foreseen: { times } }: Kept) =>
    session.isCancelled || session.isMovedByHand || isAsRule(session, times, rule)
  return {
    stays: kept.filter((one) => isSame(one)),
    changes: kept.filter((one) => !isSame(one)),
    goes: sessions.filter((session) => !matches.has(session) && !session.isCancelled),
    comes: [...free].filter(({ times }) => times !== null),
  }
}

const isAsRule = (session: StandingSession, times: SessionTimes | null, rule: ProgrammeRule) =>
  times !== null &&
  areSameTimes(session, times) &&
  session.venue === rule.venue &&
  session.place === rule.place
