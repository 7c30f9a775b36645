import type { ReactNode } from 'react'
import { useScriptRuns } from '../use-script-runs.ts'

/** The room's few actions, always in sight. */
export function Bar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="bar" aria-label={label}>
      {children}
    </nav>
  )
}

interface BarButtonProps {
  icon: ReactNode
  /** A word or two under the icon: what the button does now. */
  label: string
  pressed?: boolean
  expanded?: boolean
  tone?: 'plain' | 'leave'
  disabled?: boolean
  onClick: () => void
}

/** One action of the bar. */
export function BarButton({ icon, label, tone = 'plain', disabled, ...props }: BarButtonProps) {
  const scriptRuns = useScriptRuns()
  return (
    <button
      type="button"
      disabled={!scriptRuns}
      className="bar-button"
      data-tone={tone}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-disabled={disabled}
      onClick={disabled ? undefined : props.onClick}
    >
      {icon}
      <span>{label}</span>
    </button>
  )
}
