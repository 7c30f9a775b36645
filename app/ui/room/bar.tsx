import type { ReactNode } from 'react'
import { useScriptRuns } from '../use-script-runs.ts'

/** The room's few actions, always in sight. `panel` stands above them while one of them is expanded. */
export function Bar({
  label,
  panel,
  children,
}: {
  label: string
  panel?: ReactNode
  children: ReactNode
}) {
  return (
    <nav className="bar" aria-label={label}>
      {panel && <div className="bar-panel">{panel}</div>}
      {children}
    </nav>
  )
}

/** Smaller actions beside one another, within a panel. */
export function BarRow({ children }: { children: ReactNode }) {
  return <div className="bar-row">{children}</div>
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
