import type { RefusalReason } from '#app/platform/refusal.ts'

interface Span {
  fromMinute: number
  toMinute: number
}

/** Whether parts fit into a session of so many minutes, one after the other; the reason when not. */
export function canSetPhases(phases: Span[], minutes: number): true | RefusalReason {
  const isInside = ({ fromMinute, toMinute }: Span) =>
    0 <= fromMinute && fromMinute < toMinute && toMinute <= minutes
  if (!phases.every(isInside)) return 'phases_outside'
  const inOrder = phases.toSorted((a, b) => a.fromMinute - b.fromMinute)
  const isApart = inOrder.every(
    ({ fromMinute }, index) => fromMinute >= (inOrder[index - 1]?.toMinute ?? 0),
  )
  return isApart ? true : 'phases_overlap'
}
