import type { ReactNode } from 'react'

export interface Choice {
  value: string
  label: ReactNode
  /** What it means, what it costs. */
  hint?: ReactNode
  disabled?: boolean
}

interface ChoiceCardProps extends Choice {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  required?: boolean
  defaultChecked?: boolean
  describedBy?: string
  invalid?: boolean
}

/** A radio button or a box with its words on a card; the whole card can be tapped. */
export function ChoiceCard({ label, hint, describedBy, invalid, ...input }: ChoiceCardProps) {
  const hintId = `${input.id}-means`
  const describing = [hint && hintId, describedBy].filter(Boolean).join(' ')
  return (
    <label className="choice">
      <input
        {...input}
        // A browser that goes back must not bring back a tick: consent starts as it was given.
        autoComplete="off"
        aria-labelledby={`${input.id}-says`}
        aria-describedby={describing || undefined}
        aria-invalid={invalid || undefined}
      />
      <b id={`${input.id}-says`}>{label}</b>
      {hint && <small id={hintId}>{hint}</small>}
    </label>
  )
}
