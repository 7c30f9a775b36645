import { FormError } from '#app/ui/form/form-error.tsx'
import { Stack } from '#app/ui/layout.tsx'
import type { Hotlines } from './hotline-card.tsx'
import { StaffBreakouts } from './staff-breakouts.tsx'
import { StaffCare } from './staff-care.tsx'
import { StaffDoor } from './staff-door.tsx'
import { StaffHands } from './staff-hands.tsx'
import { StaffOpening } from './staff-opening.tsx'
import { StaffPeople } from './staff-people.tsx'
import { StaffPhases } from './staff-phases.tsx'
import { StaffQuestions } from './staff-questions.tsx'
import { StaffTelling } from './staff-telling.tsx'
import { type Steered, usePress } from './use-press.ts'

/** What staff steer a room with: open it, let people in, hands, take somebody out, close it. */
export function StaffSteering({
  base,
  view,
  isCoordinator,
  hotlines,
}: Steered & { base: string; hotlines: Hotlines }) {
  const { press, refusal } = usePress(base)
  return (
    <Stack>
      {refusal && <FormError errors={[refusal]} />}
      <StaffOpening view={view} isCoordinator={isCoordinator} press={press} />
      <StaffHands view={view} press={press} />
      <StaffQuestions view={view} press={press} />
      <StaffDoor view={view} isCoordinator={isCoordinator} press={press} />
      {view.state === 'open' && <StaffPhases view={view} press={press} />}
      {view.state === 'open' && <StaffBreakouts view={view} press={press} />}
      <StaffTelling view={view} press={press} />
      {view.state === 'open' && <StaffPeople view={view} press={press} hotlines={hotlines} />}
      <StaffCare view={view} press={press} hotlines={hotlines} />
    </Stack>
  )
}
